import type { TextView } from '@/lib/text/view';
import type { RuleInput, Span, TextEdit } from '../../define';
import { isEmojiAt } from '../emoji';

/** A run of white space, or of characters that nobody sees. */
const RUN =
  /\s+|[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufff9-\ufffb]+/g;
const WHITE = /\s/;
const NAMES = [
  ['newline', /[\n\r\u2028\u2029\v\f\u0085]/],
  ['tab', /\t/],
  ['nbsp', /[\u00a0\u202f]/],
  ['ideographic', /\u3000/],
  ['invisible', /[\u00ad\u200b-\u200d\u2060\ufeff\u180e]/],
  ['bidi', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/],
  ['control', /[\u0000-\u001f\u007f-\u009f\u2061-\u2065\ufff9-\ufffb]/],
] as const;

/** What is odd about a run of white space or invisible characters. */
export type Spacing = (typeof NAMES)[number][0];

export interface SpacingRun extends Span {
  run: string;
  /** Absent: nothing but ordinary (or typographic) spaces. */
  kind: Spacing | undefined;
}

/** Every run of white space and of characters that nobody sees, single spaces between words included. */
export function* spacingRuns(text: TextView): Generator<SpacingRun> {
  for (const { index: start, 0: run } of text.raw.matchAll(RUN)) {
    if (run === ' ' && start > 0 && start + 1 < text.raw.length) continue;
    const kind = run === ' ' ? undefined : NAMES.find(([, pattern]) => pattern.test(run))?.[0];
    yield { start, end: start + run.length, run, kind };
  }
}

/** The run goes, with one ordinary space in its place where words would else meet. */
export function tidied(
  { raw }: TextView,
  { start, end }: Span,
  run: string,
  keepLines = false,
): TextEdit {
  if (start === 0) return { start, end: end + leading(raw.slice(end)), insert: '' };
  if (end === raw.length) return { start: raw.slice(0, start).trimEnd().length, end, insert: '' };
  const lines = keepLines ? run.replace(/[^\n]/g, '') : '';
  if (lines !== '') return { start, end, insert: lines };
  const before = WHITE.test(raw.charAt(start - 1));
  const after = WHITE.test(raw.charAt(end));
  if (before && after) return { start, end: end + (keepLines ? 0 : 1), insert: '' };
  const parts = WHITE.test(run.replace(/\ufeff/g, ''));
  return { start, end, insert: parts && !before && !after ? ' ' : '' };
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}

/** Arabic needs its joiners and marks of direction. */
const OF_ARABIC = /[\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g;
/** What French typography keeps on one line with the word before or after it. */
const FRENCH = /[:;!?»%€]/;

/**
 * What is odd about a run in a field other than the title, where line breaks and doubled spaces have their place;
 * undefined when nothing is.
 */
export function oddSpacing(
  { text, store, language }: Pick<RuleInput, 'text' | 'store' | 'language'>,
  { start, end, run, kind }: SpacingRun,
): Exclude<Spacing, 'newline'> | undefined {
  if (kind === undefined) return undefined;
  let rest = run.replace(/[ \n\r]/g, '');
  if (store === 'JP' || (store === undefined && text.japanese > 0))
    rest = rest.replace(/\u3000/g, '');
  if (text.arabic > 0) rest = rest.replace(OF_ARABIC, '');
  if (rest === '' || (rest === '\u200d' && isEmojiAt(text, start))) return undefined;
  if (/^[\u00a0\u202f]$/.test(rest) && isTypography(text.raw, start, end, language))
    return undefined;
  const found = NAMES.find(([, pattern]) => pattern.test(rest))?.[0];
  return found === 'newline' ? 'control' : found;
}

function isTypography(raw: string, start: number, end: number, language: string): boolean {
  const before = raw.charAt(start - 1);
  const after = raw.charAt(end);
  if (/\d/.test(before) && /\d/.test(after)) return true;
  return language === 'fr' && (before === '«' || FRENCH.test(after));
}
