import { describe, expect, it } from 'vitest';
import { lastUsed, openRuns, recentChecklists } from './overview';
import type { ChecklistRun } from './run';

const at = (hour: number): string => `2026-11-21T${String(hour).padStart(2, '0')}:00:00.000Z`;
const run = (
  checklist: string,
  started: number,
  { ticked, finished }: { ticked?: number; finished?: number } = {},
): ChecklistRun => ({
  id: `${checklist}-${started}`,
  checklist,
  note: '',
  checks: {},
  log: [],
  startedBy: '',
  ticks: ticked === undefined ? {} : { one: at(ticked) },
  startedAt: at(started),
  ...(finished !== undefined && { finishedAt: at(finished) }),
});

const RUNS = [
  run('a', 1, { ticked: 9 }),
  run('b', 5),
  run('c', 3, { finished: 8 }),
  run('b', 2, { finished: 4 }),
];

describe('the overview of runs', () => {
  it('knows when a run was last worked on', () => {
    expect(RUNS.map(lastUsed)).toEqual([at(9), at(5), at(8), at(4)]);
  });

  it('lists what is under way, the last used first', () => {
    expect(openRuns(RUNS).map(({ id }) => id)).toEqual(['a-1', 'b-5']);
  });

  it('names the checklists used last, each once', () => {
    expect(recentChecklists(RUNS, 9)).toEqual(['a', 'c', 'b']);
    expect(recentChecklists(RUNS, 2)).toEqual(['a', 'c']);
    expect(recentChecklists([], 2)).toEqual([]);
  });
});
