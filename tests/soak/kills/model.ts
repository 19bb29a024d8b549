import { type Random, randomFrom } from '../../bench/support/random';

/** One thing that is done to the database, by its number. */
export type Operation = { kind: 'tick' | 'edit' | 'restore'; n: number };

/** What the database has to say after some operations. */
export interface State {
  note: string;
  /** Steps that are ticked, in the order in which they were. */
  ticks: readonly string[];
  /** What every row says that the last restore has brought; empty before the first. */
  restored: string;
}

/** The run that is ticked and edited; a restore brings it anew. */
export const MAIN = '6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0000';
/** How many more rows a restore brings: enough that a half of them would be seen. */
export const RUNS = 120;
export const NUMBERS = 60;
/** No step is ticked twice: they have numbers. */
const EMPTY: State = { note: '', ticks: [], restored: '' };

/** The operations of a seed, without an end. */
export function* operations(seed: number): Generator<Operation> {
  const random = randomFrom(seed);
  for (let n = 1; ; n += 1) yield { kind: kindOf(random), n };
}

function kindOf(random: Random): Operation['kind'] {
  if (random.chance(0.1)) return 'restore';
  return random.chance(0.25) ? 'edit' : 'tick';
}

/** The state after the first `count` operations of a seed. */
export function stateAfter(seed: number, count: number): State {
  let state = EMPTY;
  for (const operation of operations(seed)) {
    if (operation.n > count) return state;
    state = applied(state, operation);
  }
  return state;
}

function applied(state: State, { kind, n }: Operation): State {
  switch (kind) {
    case 'tick':
      return { ...state, ticks: [...state.ticks, `s${n}`] };
    case 'edit':
      return { ...state, note: `e${n}` };
    case 'restore':
      return { note: `r${n}`, ticks: [], restored: `r${n}` };
  }
}
