import type { FieldName } from '@/lib/listing/listing';
import { FIELD_NAMES } from '@/lib/listing/listing';
import { isDay } from '@/lib/text/day';

/**
 * "Allow with reason": a finding that somebody answers for. It binds to SKU, field, code and words as "ignore" does,
 * and ends when the text of the field, the rule or the date changes.
 */
export interface Waiver {
  id: string;
  /** SKU, else ASIN, else empty. */
  sku: string;
  field: FieldName;
  code: string;
  words: string;
  /** Digest of the field's whole text as it was allowed. */
  text: string;
  /** Digest of the rule as it was shipped then. */
  rule: string;
  reason: string;
  person: string;
  /** Last day (ISO) it holds. */
  until: string;
  /** Day (ISO) it was made. */
  made: string;
  /** True when the page was last seen with another text in that field. */
  moved?: true;
}

/** Longer reasons and names are cut where they are typed. */
export const LONGEST_REASON = 300;
export const LONGEST_PERSON = 60;

/** A stored waiver; undefined when it is none. What is not known of it is left out. */
export function parseWaiver(raw: unknown): Waiver | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { id, sku, field, code, words, text, rule, reason, person, until, made, moved } =
    raw as Record<string, unknown>;
  const name = FIELD_NAMES.find((known) => known === field);
  if (name === undefined || !isText(id) || id === '' || !isText(sku) || !isText(code)) return;
  if (!isText(words) || !isText(text) || !isText(rule) || !isText(reason) || !isText(person))
    return;
  if (!isText(until) || !isDay(until) || !isText(made) || !isDay(made)) return undefined;
  const known = { id, sku, field: name, code, words, text, rule, reason, person, until, made };
  return moved === true ? { ...known, moved } : known;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
