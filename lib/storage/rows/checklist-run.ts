import { EVENTS } from '@/lib/checklists/log';
import { BOUND_KINDS } from '@/lib/checklists/run';
import { z } from '@/lib/zod';
import { row } from './row';

const moment = z.iso.datetime();
const moments = z.record(z.string(), moment);

const seen = z.object({
  surface: z.string(),
  digest: z.string(),
  facts: z.record(z.string(), z.string()),
});

const bound = z.object({
  kind: z.enum(BOUND_KINDS),
  value: z.string().min(1),
  store: z.string().exactOptional(),
});
const removed = z.object({ text: z.string().exactOptional(), bound: z.string().exactOptional() });

const logEntry = z.object({
  at: moment,
  by: z.string(),
  what: z.enum(EVENTS),
  step: z.string().exactOptional(),
  text: z.string().exactOptional(),
  bound: bound.exactOptional(),
  seen: seen.exactOptional(),
  removed: removed.exactOptional(),
  hash: z.string(),
});

/** One run; its fields are those of `ChecklistRun`. */
export const checklistRunRow = z.object({
  ...row,
  checklist: z.string().min(1),
  note: z.string(),
  bound: bound.exactOptional(),
  ticks: moments,
  checks: moments,
  log: z.array(logEntry),
  startedAt: moment,
  startedBy: z.string(),
  dueAt: moment.exactOptional(),
  plan: z.uuid().exactOptional(),
  occurrence: z.string().exactOptional(),
  pausedAt: moment.exactOptional(),
  finishedAt: moment.exactOptional(),
  /** = startedAt while the run is neither finished nor deleted: what is under way is found by it. */
  openSince: moment.exactOptional(),
});

export type ChecklistRunRow = z.infer<typeof checklistRunRow>;
