import type { FieldName } from '@/lib/listing/listing';
import type { TextView } from '@/lib/text/view';
import { PLAIN_SIGNS } from '../../data/chinese-signs';
import type { Span } from '../../define';
import { withoutSign } from '../sign-edits';
import { type Slip, slip } from './slip';

/**
 * Letters and digits in full width with what joins them; one sign of a Chinese input method; its dash and its dots.
 */
const SIGN =
  /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+(?:[\uff0d\uff0e\uff0f][\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+)*|[\u3001\u3002\u3008-\u3011\u3014-\u3017\u301c\uff01-\uff5e\uffe1]|\u2014{2,}|\u2026{2,}/g;
const LETTERS = /^[\uff10-\uff5a]/;
const LETTER = /[\p{L}\p{N}]/u;
const DIGIT = /[\d\uff10-\uff19]/;
const WHITE = /\s/;
/** Chinese and Japanese: what stands beside them is part of the words that are to be translated. */
const EAST_ASIAN = /[\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const OPENS = /[([{]/;
const CLOSES = /[)\]}.,;:!?%]/;
const OPENING = /[（［｛【〔〖《〈「『]/;
const CLOSING = /[）］｝】〕〗》〉」』]/;
const BRACKET = /[\u3008-\u3011\u3014-\u3017]/;

/** Signs that a title may hold next to a number or a code only, and those it may never hold. */
const BARRED_IN_TITLES = /[!?_^{}~#<>*]/;

/** Full-width letters and digits, and the punctuation of a Chinese input method, in a text of another script. */
export function signSlips({ raw }: TextView, field: FieldName): Slip[] {
  const slips: Slip[] = [];
  const header = headerOf(raw);
  for (const { index: start, 0: found } of raw.matchAll(SIGN)) {
    const end = start + found.length;
    const around = { before: raw.charAt(start - 1), after: raw.charAt(end) };
    const isHeader = start === header?.start || end === header?.end;
    if (EAST_ASIAN.test(around.before) || EAST_ASIAN.test(around.after)) continue;
    const kind = BRACKET.test(found) ? 'brackets' : LETTERS.test(found) ? 'width' : 'sign';
    const insert = LETTER.test(found)
      ? found.normalize('NFKC')
      : isHeader && field !== 'searchTerms'
        ? headed(found, around)
        : written(found, around, field);
    if (insert !== '') slips.push(slip(kind, start, end, insert));
    else slips.push({ kind, start, end, edit: withoutSign(raw, start, end) });
  }
  return slips;
}

interface Around {
  before: string;
  after: string;
}

/** The words in 【】 with which Chinese sellers begin a bullet. */
function headerOf(raw: string): Span | undefined {
  const start = raw.search(/\S/);
  const end = raw[start] === '【' ? raw.indexOf('】', start) + 1 : 0;
  return end > 0 ? { start, end } : undefined;
}

/** Amazon's own form of such a header: words and a colon. */
function headed(found: string, around: Around): string {
  return found === '【' || around.after === '' ? '' : withSpace(':', around);
}

/** The sign as Latin scripts write it, with the space that the full width stood for. */
function written(found: string, around: Around, field: FieldName): string | undefined {
  const { before, after } = around;
  if (found.startsWith('\u2014')) return spaced('-', around);
  if (found.startsWith('\u2026')) return '...';
  if (field === 'searchTerms') return parted(around);
  const plain = PLAIN_SIGNS.get(found) ?? found.normalize('NFKC');
  if (plain === '$') return undefined;
  const between = DIGIT.test(before) && DIGIT.test(after);
  if (plain === '*' && between) return 'x';
  if (field === 'title' && BARRED_IN_TITLES.test(plain) && !isAllowed(plain, after))
    return parted(around);
  if ('-~'.includes(plain)) {
    const joins = between || (LETTER.test(before) && LETTER.test(after));
    return joins ? '-' : spaced('-', around);
  }
  if (between && ',.:'.includes(plain)) return plain;
  if (OPENS.test(plain) || (plain === '"' && OPENING.test(found)))
    return LETTER.test(before) || CLOSING.test(before) ? ` ${plain}` : plain;
  return CLOSES.test(plain) || plain === '"' ? withSpace(plain, around) : plain;
}

function isAllowed(plain: string, after: string): boolean {
  return plain === '#' ? /[A-Z0-9]/.test(after) : '<>'.includes(plain) && /\d/.test(after);
}

/** Nothing, or the space without which two words would meet. */
function parted({ before, after }: Around): string {
  const meets = before !== '' && after !== '' && !WHITE.test(before) && !WHITE.test(after);
  return meets ? ' ' : '';
}

function withSpace(plain: string, { after }: Around): string {
  return LETTER.test(after) || OPENING.test(after) ? `${plain} ` : plain;
}

function spaced(plain: string, { before, after }: Around): string {
  const left = before === '' || WHITE.test(before) ? '' : ' ';
  const right = after === '' || WHITE.test(after) ? '' : ' ';
  return `${left}${plain}${right}`;
}

/** Letters and digits in full width in a Japanese text: one alone may be meant, a number or a word is a slip. */
const WIDE_WORDS = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]{2,}|[\uff66-\uff9f]+/g;

/** What a Japanese text writes in the other width: Latin letters and numbers half, kana full. */
export function widthSlips({ raw }: TextView): Slip[] {
  return Array.from(raw.matchAll(WIDE_WORDS), ({ index, 0: found }) =>
    slip('width', index, index + found.length, found.normalize('NFKC')),
  );
}
