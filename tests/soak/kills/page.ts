import { brokenAt } from '@/lib/checklists/log';
import { annotate, type ChecklistRun, startRun, tick } from '@/lib/checklists/run';
import { keptSettings } from '@/lib/settings/kept';
import type { ReadyBackup } from '@/lib/storage/backup/read-backup';
import { carrySettings, restore } from '@/lib/storage/backup/restore';
import { ClerksideDatabase, openDatabase } from '@/lib/storage/database';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';
import { MAIN, NUMBERS, type Operation, operations, RUNS, type State } from './model';

declare global {
  /** Tells the test, in Node, that an operation was done: its promise has been kept. */
  function done(n: number): Promise<void>;
}

/** A page of the extension that works without pause, with the code that is shipped. */
const database = new ClerksideDatabase();
const now = (): string => new Date().toISOString();
const runs = checklistRuns(database, now);
const hand = () => ({ at: now(), by: '' });
const idOf = (n: number): string => MAIN.slice(0, -4) + String(n).padStart(4, '0');

/** Opens the database as the panels do. @returns how it went */
async function open(): Promise<string> {
  let last = '';
  await openDatabase(database, (state) => {
    last = state.kind === 'failed' ? `failed: ${state.reason}` : state.kind;
  });
  if (last === 'ready') await carrySettings(database, keptSettings);
  return last;
}

/** Does the operations of a seed from number `first` on, for ever. */
async function work(seed: number, first: number): Promise<void> {
  for (const operation of operations(seed)) {
    if (operation.n < first) continue;
    await perform(operation);
    await done(operation.n);
  }
}

async function perform({ kind, n }: Operation): Promise<void> {
  if (kind === 'restore') {
    await restore(database, backupOf(`r${n}`), 'replace', keptSettings, now());
    return;
  }
  const change = (run: ChecklistRun): ChecklistRun =>
    kind === 'tick' ? tick(run, `s${n}`, hand()) : annotate(run, `e${n}`, hand());
  const changed = await runs.changeRun(MAIN, change);
  if (changed === undefined) await runs.saveRun(change(startRun({ id: 'kills' }, MAIN, hand())));
}

function backupOf(word: string): ReadyBackup {
  const updatedAt = now();
  const run = (n: number) => {
    const made = startRun({ id: 'kills' }, idOf(n), hand(), { note: word });
    return { ...made, updatedAt, openSince: made.startedAt };
  };
  const number = (n: number) => ({
    id: idOf(1_000 + n),
    store: 'US',
    sku: `SKU-${n}`,
    gtin14: '00036000291452',
    brand: word,
    updatedAt,
  });
  return {
    tables: {
      checklistRuns: Array.from({ length: RUNS + 1 }, (_, n) => run(n)),
      productNumbers: Array.from({ length: NUMBERS }, (_, n) => number(n)),
    },
    settings: { person: word },
    buyerData: true,
  };
}

/** What the database says, and what in it is no state at all. */
async function look(): Promise<{ state: State; problems: string[] }> {
  const rows = await database.checklistRuns.toArray();
  const numbers = await database.productNumbers.toArray();
  const main = rows.find(({ id }) => id === MAIN);
  const others = rows.filter((row) => row !== main);
  const words = new Set([...others.map(({ note }) => note), ...numbers.map(({ brand }) => brand)]);
  const { person } = await keptSettings.read();
  const restored = [...words].join(' ');
  const problems: string[] = [];
  const check = (isGood: boolean, problem: string): void => {
    if (!isGood) problems.push(problem);
  };
  check(words.size <= 1, `rows of several restores: ${restored}`);
  check(words.size === 0 || others.length === RUNS, `${others.length} runs of ${RUNS}`);
  check(words.size === 0 || numbers.length === NUMBERS, `${numbers.length} numbers of ${NUMBERS}`);
  check((person ?? '') === restored, `settings of ${person}, rows of ${restored}`);
  check(main === undefined || brokenAt(main.log, MAIN) === undefined, 'a log that is broken');
  const ticked = Object.keys(main?.ticks ?? {});
  const byNumber = (a: string, b: string): number => Number(a.slice(1)) - Number(b.slice(1));
  return {
    state: { note: main?.note ?? '', ticks: ticked.toSorted(byNumber), restored },
    problems,
  };
}

Object.assign(globalThis, { kills: { open, work, look } });
