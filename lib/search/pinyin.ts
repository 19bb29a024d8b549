import { match } from 'pinyin-pro';

/*
 * Loaded on demand only (`components/search/use-pinyin.ts`): the readings of all characters weigh more than the
 * rest of a panel.
 */

/** Whole pinyin, its beginnings and its initials, mixed as one types: `tuikuan`, `tuik` and `tk` are all 退款. */
export function matchesPinyin(text: string, typed: string): boolean {
  return match(text, typed, { continuous: true, precision: 'start' }) !== null;
}
