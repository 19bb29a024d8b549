import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { ROOT } from '@/lib/cli/root';
import { parse, shippedFiles, walk } from './tree';

/** Worst case by the length of the text; what cannot be judged in time is not trusted. */
export type Growth = 'linear' | 'polynomial' | 'exponential' | 'unknown';

export interface Pattern {
  /** File, from the root; or what built the pattern. */
  path: string;
  source: string;
  flags: string;
}

const CACHE = join(ROOT, '.output', 'cache', 'regexps.json');
const PATIENCE_MS = 30_000;
/** The judge also tries texts at random: the same ones each time, so that its verdict is the same on every machine. */
const SEED = 4711;

/** Every regular expression that is written down in what ships. */
export function writtenPatterns(): Pattern[] {
  return shippedFiles().flatMap((path) => {
    const found: Pattern[] = [];
    walk(parse(path), (node) => {
      if (!ts.isRegularExpressionLiteral(node)) return true;
      const end = node.text.lastIndexOf('/');
      found.push({ path, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      return true;
    });
    return found;
  });
}

/** Runs `work` and gives the patterns that were built by `new RegExp` or `RegExp()` meanwhile. */
export async function builtPatterns(work: () => Promise<void>): Promise<Pattern[]> {
  const Real = globalThis.RegExp;
  const built = new Map<string, Pattern>();
  const note = (made: RegExp): RegExp => {
    const pattern = { path: 'built while running', source: made.source, flags: made.flags };
    built.set(keyOf(pattern), pattern);
    return made;
  };
  globalThis.RegExp = new Proxy(Real, {
    construct: (target, args) => note(Reflect.construct(target, args) as RegExp),
    apply: (target, _, args) => note(Reflect.construct(target, args) as RegExp),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Real;
  }
  return [...built.values()];
}

/** How the cost of each pattern grows; verdicts are remembered, since judging takes seconds. */
export async function growthOf(patterns: readonly Pattern[]): Promise<Map<string, Growth>> {
  const known = readCache();
  const fresh = [...new Set(patterns.map(keyOf))].filter((key) => !known.has(key));
  const judgeNext = async (): Promise<void> => {
    for (let key = fresh.pop(); key !== undefined; key = fresh.pop())
      known.set(key, await judged(key));
  };
  await Promise.all(cpus().map(judgeNext));
  const used = new Set(patterns.map(keyOf));
  const kept = [...known].filter(([key, growth]) => used.has(key) && growth !== 'unknown');
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify(Object.fromEntries(kept.sort())));
  return known;
}

/** What {@link growthOf} knows a pattern by. */
export function keyOf({ source, flags }: Pattern): string {
  return `${flags} ${source}`;
}

async function judged(key: string): Promise<Growth> {
  const space = key.indexOf(' ');
  // The judge does not know the `v` flag; all emoji stand in for the sequences of emoji.
  const source = key.slice(space + 1).replaceAll('\\p{RGI_Emoji}', '\\p{Extended_Pictographic}');
  const flags = key.slice(0, space).replace('v', 'u');
  const verdict = await check(source, flags, { timeout: PATIENCE_MS, randomSeed: SEED });
  if (verdict.status === 'safe') return 'linear';
  if (verdict.status !== 'vulnerable') return 'unknown';
  const { type, isFuzz } = verdict.complexity;
  if (type === 'polynomial' && isFuzz && isQuick(key, verdict.attack.string)) return 'linear';
  return type;
}

/** Length of text at which a square would take seconds, and a line not a hundredth of one. */
const TRIED = 60_000;
const QUICK_MS = 300;

/**
 * True where the very text with which the judge would make a pattern slow is read at once. Its random tries are
 * bounded by time: on a busy machine it takes patterns for slow that are not.
 */
function isQuick(key: string, attack: string): boolean {
  const space = key.indexOf(' ');
  const pattern = new RegExp(key.slice(space + 1), key.slice(0, space));
  const text = attack.slice(0, TRIED);
  const start = performance.now();
  pattern.exec(text);
  return text.length > TRIED / 2 && performance.now() - start < QUICK_MS;
}

function readCache(): Map<string, Growth> {
  if (!existsSync(CACHE)) return new Map();
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(CACHE, 'utf8')) as object));
  } catch {
    // A run that was broken off may have left half a file: everything is judged anew.
    return new Map();
  }
}
