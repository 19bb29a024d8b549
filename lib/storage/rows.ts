import { z } from '@/lib/zod';

/** What every row carries, so that a team can share rows one day: a UUID, times, and a tombstone for deletion. */
const row = { id: z.uuid(), updatedAt: z.iso.datetime(), deletedAt: z.iso.datetime().optional() };

export const checklistRunRow = z.object({
  ...row,
  /** Id of the checklist. */
  checklist: z.string().min(1),
  /** What it is about: a SKU, a product, whatever she writes. */
  note: z.string(),
  /** Step id → when it was ticked. */
  ticks: z.record(z.string(), z.iso.datetime()),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().optional(),
});

export const templateUseRow = z.object({
  ...row,
  /** Id of the template. */
  template: z.string().min(1),
  favourite: z.boolean(),
  uses: z.int().nonnegative(),
  usedAt: z.iso.datetime().optional(),
});

export type ChecklistRunRow = z.infer<typeof checklistRunRow>;
export type TemplateUseRow = z.infer<typeof templateUseRow>;
