import { FIELD_NAMES } from '@/lib/listing/listing';
import { isStore } from '@/lib/listing/stores';
import { type SellerWord, WORD_KINDS } from '@/lib/rules/seller-words';

/** So many rows; more would weigh on every page she opens. */
export const MOST_WORDS = 10_000;
/** So much text in all rows together (characters): the browser gives an extension 10 MB. */
export const MOST_CHARACTERS = 3_000_000;

const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** The lists as read from storage; `unusable` rows are left out. */
export interface ReadWords {
  words: readonly SellerWord[];
  unusable: number;
}

/** Reads the stored lists row by row: what one row holds never costs another. Absent is empty. */
export function parseWords(raw: unknown): ReadWords {
  if (raw === undefined) return { words: [], unusable: 0 };
  if (!Array.isArray(raw)) return { words: [], unusable: 1 };
  const words = raw.flatMap((row) => parseWord(row) ?? []);
  return { words, unusable: raw.length - words.length };
}

/** One row, with the parts that are known; undefined when it lacks what every row must have. */
export function parseWord(raw: unknown): SellerWord | undefined {
  if (!isRecord(raw) || typeof raw.id !== 'string' || raw.id === '') return undefined;
  const kind = WORD_KINDS.find((one) => one === raw.kind);
  const severity = SEVERITIES.find((one) => one === raw.severity);
  const { words, instead, brand, productType, note, store, fields } = raw;
  if (kind === undefined || severity === undefined || !isTexts(words) || words.length === 0)
    return undefined;
  if (![instead, brand, productType, note].every(isAbsentOrText)) return undefined;
  if (kind === 'preferred' && !isFilled(instead)) return undefined;
  // A scope that is not understood must not become "everywhere".
  if (isFilled(store) ? !isStore(store) : store !== undefined) return undefined;
  const known = FIELD_NAMES.filter((field) => Array.isArray(fields) && fields.includes(field));
  if (fields !== undefined && known.length === 0) return undefined;
  return {
    id: raw.id,
    kind,
    words,
    severity,
    ...(isFilled(instead) && { instead }),
    ...(isFilled(brand) && { brand }),
    ...(isFilled(store) && isStore(store) && { store }),
    ...(isFilled(productType) && { productType }),
    ...(known.length > 0 && { fields: known }),
    ...(isFilled(note) && { note }),
  };
}

/** Why the lists cannot be kept as they would be: a key of `lists.refused`; undefined when they can. */
export type Refusal = 'tooMany' | 'tooLarge';

/** Whether so many words can be kept. */
export function refusalOf(words: readonly SellerWord[]): Refusal | undefined {
  if (words.length > MOST_WORDS) return 'tooMany';
  return JSON.stringify(words).length > MOST_CHARACTERS ? 'tooLarge' : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isAbsentOrText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}
