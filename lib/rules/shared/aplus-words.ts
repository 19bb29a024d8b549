import {
  ATTRIBUTED,
  AWARD_AGE,
  GIVEN_BEFORE,
  LONE_MARK,
  MOST_QUOTES,
  QUOTE_WORDS,
  QUOTES,
  SALE_REACH,
  TERMS_OF_SALE,
  YEAR,
  YEAR_REACH,
} from '../data/aplus-words';
import { NUMBERED } from '../data/numbered-words';
import type { RuleInput, Span, TermHit } from '../define';
import words from '../terms/aplus-words';
import contacts from '../terms/contact-phrases';
import { isInside } from './brand';
import { comparisonsIn } from './comparison';
import { contactsIn } from './contact';
import { promotionsIn } from './promotion';

/** More of one kind help nobody, and hostile texts have a million. */
const MOST = 250;

/** What a word of A+ text is refused for. */
export type RefusedKind =
  | 'action'
  | 'award'
  | 'code'
  | 'compare'
  | 'contact'
  | 'dealer'
  | 'guarantee'
  | 'holiday'
  | 'mark'
  | 'money'
  | 'quotes'
  | 'rank'
  | 'time'
  | 'voice';

/** Words to mark; `mild` where the sense is not sure. */
export interface Refused extends Span {
  kind: RefusedKind;
  mild?: boolean;
}

/** Everything in an A+ text that Amazon refuses, in order and without overlaps: of two the longer, else the first. */
export function refusedIn(input: RuleInput): Refused[] {
  const found = [
    ...ownWords(input),
    ...promotionsIn(input).map(({ start, end }) => ({ start, end, kind: 'money' as const })),
    ...input
      .hits('guarantee')
      .map(({ start, end }) => ({ start, end, kind: 'guarantee' as const })),
    ...input.hits('time').map(({ start, end }) => ({ start, end, kind: 'time' as const })),
    ...comparisonsIn(input).map(({ start, end }) => ({ start, end, kind: 'compare' as const })),
    ...contactWords(input),
    ...oldAwards(input),
    ...quotations(input),
    ...loneMarks(input),
  ].filter(({ start, end }) => !isInside(input.brandSpans, start, end));
  return apart(found);
}

function apart(found: Refused[]): Refused[] {
  let taken = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < taken) return false;
      taken = end;
      return true;
    });
}

function ownWords(input: RuleInput): Refused[] {
  return input.hits('aplus-words').flatMap((hit): Refused[] => {
    const { start, end } = hit;
    const note = words.entries[hit.entry]?.note;
    switch (note) {
      case undefined:
        return [{ start, end, kind: 'money' }];
      case 'award':
        return [];
      case 'free':
        return isGiven(input, hit) ? [{ start, end, kind: 'money' }] : [];
      case 'goods':
        return termsOfSale(input, hit);
      case 'holiday':
        return isOfTheHoliday(input, hit) ? [] : [{ start, end, kind: 'holiday' }];
      case 'rank':
        return isNumber(input, hit) ? [] : [{ start, end, kind: 'rank' }];
      case 'today':
        return [{ start, end, kind: 'time', mild: true }];
      default:
        return [{ start, end, kind: note }];
    }
  });
}

/** "A free bag", "get one free"; not "BPA free", "stress-free". */
function isGiven({ text: { raw } }: RuleInput, { start }: TermHit): boolean {
  const before = raw.slice(Math.max(0, start - 24), start);
  const last = before.trimEnd().split(/\s+/u).at(-1) ?? '';
  if (before.endsWith('-')) return false;
  return last === '' || /[.,:;!?•|(]$/u.test(last) || GIVEN_BEFORE.has(last.toLowerCase());
}

/** "Easy returns", "30-day returns", "return policy"; the words beside it are marked with it. */
function termsOfSale({ text: { raw } }: RuleInput, { start, end }: TermHit): Refused[] {
  const before = raw.slice(Math.max(0, start - 40), start);
  const after = raw.slice(end, end + 40);
  const adjacent = /(?:(?:\d{1,3}[\s-]days?|free|easy)[\s-])$/iu.exec(before)?.[0];
  if (adjacent !== undefined) return [{ start: start - adjacent.length, end, kind: 'guarantee' }];
  const behind = /^ polic(?:y|ies)/iu.exec(after)?.[0];
  if (behind !== undefined) return [{ start, end: end + behind.length, kind: 'guarantee' }];
  const near = [
    ...wordsOf(before.replace(/^.*[.;:!?\n]/su, '')).slice(-SALE_REACH),
    ...wordsOf(after.replace(/[.;:!?\n].*$/su, '')).slice(0, SALE_REACH),
  ];
  return near.some((word) => TERMS_OF_SALE.has(word)) ? [{ start, end, kind: 'guarantee' }] : [];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
}

/** A product made for the holiday may name it. */
function isOfTheHoliday({ text, listing }: RuleInput, { start, end }: TermHit): boolean {
  const name = text.raw.slice(start, end).toLowerCase();
  return listing.title?.toLowerCase().includes(name) === true;
}

/** "Size #1", "No. 10". */
function isNumber({ text: { raw } }: RuleInput, { start, end, term }: TermHit): boolean {
  if (!/\d$/u.test(term)) return false;
  const before =
    raw
      .slice(Math.max(0, start - 24), start)
      .trimEnd()
      .split(/\s+/u)
      .at(-1) ?? '';
  return NUMBERED.has(before.toLowerCase()) || /^(?:[.,/–-]\d| of )/u.test(raw.slice(end, end + 4));
}

function contactWords(input: RuleInput): Refused[] {
  const phrases = input
    .hits('contact-phrases')
    .filter(({ entry }) => contacts.entries[entry]?.note === undefined);
  return [...contactsIn(input.text), ...phrases].map(({ start, end }) => ({
    start,
    end,
    kind: 'contact',
  }));
}

/** Awards whose nearest year lies more than two years back. */
function oldAwards(input: RuleInput): Refused[] {
  const own = input
    .hits('aplus-words')
    .filter(({ entry }) => words.entries[entry]?.note === 'award');
  const listed = input.hits('award').filter(({ term }) => !/\d|^of |^der |^des /u.test(term));
  const latest = Number(input.on.slice(0, 4)) - AWARD_AGE;
  return inOne([...own, ...listed], input.text.raw).flatMap(({ start, end }): Refused[] => {
    const year = yearNear(input.text.raw, start, end);
    return year !== undefined && year < latest ? [{ start, end, kind: 'award' }] : [];
  });
}

/** "Winner of the Red Dot" and "Award" name one award. */
function inOne(spans: readonly Span[], raw: string): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && raw.slice(last.end, start).trim() === '')
      last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The year that stands nearest, what follows first. */
function yearNear(raw: string, start: number, end: number): number | undefined {
  const after = raw.slice(end, end + YEAR_REACH).match(YEAR)?.[0];
  const before = raw
    .slice(Math.max(0, start - YEAR_REACH), start)
    .match(YEAR)
    ?.at(-1);
  const year = after ?? before;
  return year === undefined ? undefined : Number(year);
}

/** Customers' words, and every quotation beyond the fourth. */
function quotations({ text }: RuleInput): Refused[] {
  // In Japanese and most others, marks stand for emphasis too: a quotation has words.
  const found: Refused[] = [];
  let count = 0;
  for (const { index, 0: quote } of text.raw.matchAll(QUOTES)) {
    if (found.length >= MOST) break;
    if (quote.split(/\s+/u).length < QUOTE_WORDS) continue;
    count++;
    const end = index + quote.length;
    const isVoice = ATTRIBUTED.test(text.raw.slice(end, end + 60));
    if (isVoice) found.push({ start: index, end, kind: 'voice' });
    else if (count > MOST_QUOTES) found.push({ start: index, end, kind: 'quotes' });
  }
  return found;
}

function loneMarks({ text }: RuleInput): Refused[] {
  const found: Refused[] = [];
  for (const { index } of text.raw.matchAll(LONE_MARK)) {
    if (found.length >= MOST) break;
    found.push({ start: index, end: index + 1, kind: 'mark' });
  }
  return found;
}
