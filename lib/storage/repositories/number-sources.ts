import type { ChecklistRun } from '@/lib/checklists/run';
import type { ReplyTime } from '@/lib/numbers/replies';
import { z } from '@/lib/zod';
import type { ClerksideDatabase } from '../database';
import { checklistRunRow } from '../rows/checklist-run';

/** Runs due in a period may have been finished that long before it. */
const BEFORE_DAYS = 60;
const DAY = 86_400_000;

/** What her numbers are counted from. */
export interface NumberSources {
  runs: ChecklistRun[];
  replies: ReplyTime[];
  /** Rows that could not be read; they stay where they are. */
  unreadable: number;
}

/** The part of a conversation that her numbers need, whatever else is kept of it. */
const thread = z.object({
  host: z.string(),
  thread: z.string(),
  store: z.string().optional(),
  lastBuyerAt: z.iso.datetime().optional(),
  answers: z.array(z.object({ buyerAt: z.iso.datetime(), repliedAt: z.iso.datetime() })),
  state: z.string(),
  noResponseNeeded: z.boolean(),
  deletedAt: z.string().optional(),
});

/**
 * The runs that were finished since the day `from` (ISO) or some time before, those that are under way, and all
 * answers to buyers that are known.
 */
export async function numberSources(
  database: ClerksideDatabase,
  from: string,
): Promise<NumberSources> {
  const since = new Date(Date.parse(from) - BEFORE_DAYS * DAY).toISOString();
  const [finished, open, threads] = await Promise.all([
    database.checklistRuns.where('finishedAt').aboveOrEqual(since).toArray(),
    database.checklistRuns.orderBy('openSince').toArray(),
    database.table('threads').toArray(),
  ]);
  const runs = [...finished, ...open].map((row) => checklistRunRow.safeParse(row));
  const talks = threads.map((row: unknown) => thread.safeParse(row));
  return {
    runs: runs.flatMap(({ data }) => (data && data.deletedAt === undefined ? [data] : [])),
    replies: talks.flatMap(({ data }) => (data?.deletedAt === undefined ? repliesOf(data) : [])),
    unreadable: [...runs, ...talks].filter(({ success }) => !success).length,
  };
}

function repliesOf(talk: z.infer<typeof thread> | undefined): ReplyTime[] {
  if (talk === undefined) return [];
  const known = { thread: `${talk.host} ${talk.thread}`, ...(talk.store && { store: talk.store }) };
  const waits = talk.state === 'waiting' && !talk.noResponseNeeded && talk.lastBuyerAt;
  return [
    ...talk.answers.map((answer) => ({ ...known, ...answer })),
    ...(waits ? [{ ...known, buyerAt: waits }] : []),
  ];
}
