import type { Random } from '../bench/support/random';

/** One thing that a person does in a field. */
export type Operation =
  | { kind: 'type'; text: string }
  /** Text that comes whole: dictated, from an emoji panel, from a clipboard manager. */
  | { kind: 'insert'; text: string }
  | {
      kind: 'key';
      key: 'Backspace' | 'Delete' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';
      times: number;
      shift: boolean;
      word: boolean;
    }
  | { kind: 'command'; command: 'Copy' | 'Cut' | 'Paste' | 'Undo' | 'Redo' | 'SelectAll' }
  /** What the input method shows step by step, and what is taken in the end; null: given up. */
  | { kind: 'compose'; steps: string[]; commit: string | null }
  | { kind: 'focus'; field: number; at: number }
  /** The key that applies the first fix; `settled`: after the marks have caught up. */
  | { kind: 'fix'; settled: boolean }
  | { kind: 'pause' };

/** What the choice of the next operation looks at. */
export interface Circumstances {
  length: number;
  fields: number;
}

/** Texts longer than this are mostly shortened, so that they stay as titles are. */
const LONG = 240;

const TYPED = [
  'Best Seller ',
  'free shipping',
  '!',
  '!!',
  ' two Pack',
  "Men's ",
  ' and ',
  'NIKE RUNNING ',
  '  ',
  ', ',
  '$9',
  'a',
  'x',
  ' 100% ',
  '_',
  '{2}',
  'deal',
  ' ',
  'Cotton Towel',
  '-',
  '#1 ',
];
const INSERTED = [
  '★',
  '★★',
  '👨‍👩‍👧',
  '🎁',
  '标题太长',
  '送料無料',
  'e\u0301',
  'ﾀｵﾙ',
  '！',
  'Größe',
  'שלום',
  '\u00a0',
  '\u200b',
  '®',
  '<b>',
  'www.example.com',
  '1️⃣',
  '𝓑𝓮𝓼𝓽',
];
const COMPOSED: readonly (readonly [string[], string])[] = [
  [['n', 'ni', "ni'h", "ni'hao"], '你好'],
  [['b', 'bao', "bao'you"], '包邮！'],
  [['ｔ', 'た', 'たお', 'たおる', 'タオル'], 'タオル'],
  [['´'], 'é'],
  [['h', 'ha', 'hao'], 'hao'],
];

/** How often each kind comes up, out of the sum of all. */
const WEIGHTS: readonly (readonly [Operation['kind'], number])[] = [
  ['type', 30],
  ['insert', 10],
  ['key', 26],
  ['command', 14],
  ['compose', 6],
  ['focus', 5],
  ['fix', 7],
  ['pause', 4],
];
const WEIGHT_SUM = WEIGHTS.reduce((sum, [, weight]) => sum + weight, 0);

/** The next operation: random, the same for the same random numbers and circumstances. */
export function nextOperation(random: Random, { length, fields }: Circumstances): Operation {
  if (length > LONG && random.chance(0.7)) return shortening(random);
  switch (kindFrom(random)) {
    case 'type':
      return { kind: 'type', text: random.pick(TYPED) };
    case 'insert':
      return { kind: 'insert', text: random.pick(INSERTED) };
    case 'key':
      return keyFrom(random);
    case 'command':
      return {
        kind: 'command',
        command: random.pick([
          'Copy',
          'Cut',
          'Paste',
          'Paste',
          'Undo',
          'Undo',
          'Undo',
          'Redo',
          'Redo',
          'SelectAll',
        ]),
      };
    case 'compose': {
      const [steps, commit] = random.pick(COMPOSED);
      return { kind: 'compose', steps: [...steps], commit: random.chance(0.8) ? commit : null };
    }
    case 'focus':
      return { kind: 'focus', field: random.below(fields), at: random.next() };
    case 'fix':
      return { kind: 'fix', settled: random.chance(0.7) };
    default:
      return { kind: 'pause' };
  }
}

function kindFrom(random: Random): Operation['kind'] {
  let left = random.below(WEIGHT_SUM);
  for (const [kind, weight] of WEIGHTS) {
    if (left < weight) return kind;
    left -= weight;
  }
  return 'pause';
}

function keyFrom(random: Random): Operation {
  const key = random.pick([
    'Backspace',
    'Backspace',
    'Delete',
    'ArrowLeft',
    'ArrowLeft',
    'ArrowRight',
    'Home',
    'End',
  ] as const);
  const moves = key.startsWith('Arrow');
  return {
    kind: 'key',
    key,
    times: moves ? 1 + random.below(12) : 1 + random.below(3),
    shift: (moves || key === 'Home' || key === 'End') && random.chance(0.4),
    word: key !== 'Home' && key !== 'End' && random.chance(0.2),
  };
}

function shortening(random: Random): Operation {
  if (random.chance(0.2)) return { kind: 'command', command: 'SelectAll' };
  return {
    kind: 'key',
    key: random.chance(0.5) ? 'Backspace' : 'Delete',
    times: 6 + random.below(20),
    shift: false,
    word: random.chance(0.5),
  };
}
