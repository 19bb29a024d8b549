import { HAS, type TextView } from '@/lib/text/view';
import type { RuleInput } from '../../define';
import { isInside } from '../brand';
import { isEmojiAt } from '../emoji';
import { foreignSlips, garbledSlips, mixedSlips, oddSlips, simplifiedSlips } from './letters';
import { quoteSlips } from './quotes';
import { signSlips, widthSlips } from './signs';
import type { Slip, SlipKind } from './slip';
import { oddSpacing, spacingRuns, tidied } from './spacing';

const NONE: readonly Slip[] = [];
const remembered = new WeakMap<TextView, readonly Slip[]>();
/** One of the signs that are looked at more closely, so that a text without them is read but once. */
const SIGNS = /[\u2014\u2018-\u201d\u2026\u3001-\u3017\u301c\uff01-\uff5e\uffe1]/;
/** A brand may be written as its owner likes; what nobody sees is no part of it. */
const OF_A_BRAND: ReadonlySet<SlipKind> = new Set([
  'width',
  'sign',
  'brackets',
  'quote',
  'mixed',
  'styled',
  'foreign',
  'simplified',
]);

/** What it takes to see the slips of a text. */
export type SlipInput = Pick<RuleInput, 'text' | 'field' | 'store' | 'language' | 'brandSpans'>;

/** Every slip of the desk in a text, in order, none overlapping another, whichever rule reports it. */
export function slipsOf(input: SlipInput): readonly Slip[] {
  const { text } = input;
  if (!text.has(HAS.nonAscii | HAS.spacing) || text.trimmed.start === text.trimmed.end) return NONE;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const slips = apart(found(input)).filter((slip) => !isOfBrand(input, slip));
  remembered.set(text, slips);
  return slips;
}

function found(input: SlipInput): Slip[] {
  const { text, field, store, language } = input;
  const { raw } = text;
  const isEastAsian = store === 'JP' || (store === undefined && text.japanese > 0);
  const hasSigns = !isEastAsian && text.has(HAS.nonAscii) && SIGNS.test(raw);
  return [
    text.has(HAS.accented) ? garbledSlips(text) : [],
    text.has(HAS.spacing) ? spacingSlips(input) : [],
    text.has(HAS.complex | HAS.machineDependent) ? oddSlips(text) : [],
    text.has(HAS.lookalike) ? mixedSlips(text) : [],
    isEastAsian && text.has(HAS.fullWidth | HAS.halfKana) ? widthSlips(text) : [],
    isEastAsian && text.has(HAS.han) ? simplifiedSlips(text) : [],
    hasSigns ? signSlips(text, field) : [],
    hasSigns ? quoteSlips(raw, language, field) : [],
    !isEastAsian && text.japanese > 0 ? foreignSlips(text) : [],
  ].flat();
}

function spacingSlips(input: SlipInput): Slip[] {
  const { text, field } = input;
  const slips: Slip[] = [];
  for (const run of spacingRuns(text)) {
    const odd = oddSpacing(input, run);
    if (odd === undefined && (field !== 'title' || isEmojiAt(text, run.start))) continue;
    const { start, end } = run;
    const edit = tidied(text, run, run.run, field !== 'title');
    slips.push({ kind: odd ?? 'spaces', start, end, edit });
  }
  return slips;
}

/** In order; of two that overlap the one that begins first. */
function apart(slips: Slip[]): Slip[] {
  let done = 0;
  return slips
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}

function isOfBrand({ field, brandSpans }: SlipInput, { kind, start, end }: Slip): boolean {
  return field !== 'brand' && OF_A_BRAND.has(kind) && isInside(brandSpans, start, end);
}
