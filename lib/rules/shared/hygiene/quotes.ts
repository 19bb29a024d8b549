import type { FieldName } from '@/lib/listing/listing';
import type { Language } from '@/lib/listing/stores';
import { type Slip, slip } from './slip';

/** Languages that open their quotations with another sign than “. */
const OTHER_QUOTES: ReadonlySet<Language> = new Set(['de', 'fr', 'pl', 'sv']);
const QUOTATION = /(?<![\p{L}\p{N}])“[^“”„"\n]{1,80}[”“]/gu;
/** An inch or foot mark that the office program made curly. */
const INCH = /(?<=\d)[”’](?![\p{L}\p{N}])/gu;
const CURLY = /[‘’“”]/g;
/** A quotation is no longer than this. */
const REACH = 120;

/** Curly marks that are none of the language's, that stand for inches, or that make a brand another name. */
export function quoteSlips(raw: string, language: Language, field: FieldName): Slip[] {
  if (field === 'brand') {
    return Array.from(raw.matchAll(CURLY), ({ index }) => straight('quote', raw, index, index + 1));
  }
  const slips = OTHER_QUOTES.has(language)
    ? Array.from(raw.matchAll(QUOTATION), ({ index, 0: found }) =>
        straight('quote', raw, index, index + found.length),
      )
    : [];
  for (const { index } of raw.matchAll(INCH)) {
    if (!isQuoted(raw, index, language)) slips.push(straight('inch', raw, index, index + 1));
  }
  return slips;
}

function straight(kind: 'quote' | 'inch', raw: string, start: number, end: number): Slip {
  const insert = raw.slice(start, end).replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  return slip(kind, start, end, insert);
}

/** True where a quotation is open: then the mark after a number closes it. */
function isQuoted(raw: string, at: number, language: Language): boolean {
  const before = raw.slice(Math.max(0, at - REACH), at);
  if (raw[at] === '’') return before.lastIndexOf('‘') > before.lastIndexOf('’');
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('„'));
  const closed = before.lastIndexOf('”');
  return opened > closed || (language === 'sv' && closed >= 0);
}
