/** A column's name in the field row of a template, taken apart. */
export interface AttributePath {
  /** The name without selectors and numbers, e.g. `item_name.value` or `bullet_point`. */
  name: string;
  /** Which of several, from 1. */
  index: number;
  /** Amazon's id of the store it is for. */
  marketplaceId: string | undefined;
  /** E.g. `de_DE`. */
  language: string | undefined;
}

const LONGEST = 400;
const PARTS = /\[([a-z_]{1,60})=([^[\]]{0,80})\]|#(\d{1,4})|([^[\]#]+)/gi;

/**
 * Takes `item_name[marketplace_id=A1…][language_tag=de_DE]#1.value` apart: names, selectors in brackets,
 * numbers behind `#`, names below behind dots. Older names carry their number at the end (`bullet_point3`).
 */
export function parseAttributePath(header: string): AttributePath {
  let name = '';
  let index = 1;
  const selectors = new Map<string, string>();
  for (const [, key, value, number, text] of header.slice(0, LONGEST).matchAll(PARTS)) {
    if (text !== undefined) name += text;
    else if (number !== undefined) index = Number(number);
    else selectors.set(key ?? '', (value ?? '').trim());
  }
  const numbered = /^([a-z_]+[a-z])_?(\d{1,2})$/.exec(name);
  if (numbered?.[1] !== undefined) {
    name = numbered[1];
    index = Number(numbered[2]);
  }
  return {
    name: name.trim(),
    index,
    marketplaceId: selectors.get('marketplace_id'),
    language: selectors.get('language_tag'),
  };
}
