import { COMPOUND_HEADS, FAMILY_WORDS } from './family-words';
import { FAMILIES, MODIFIERS, PARENTS, PRODUCT_TYPES } from './product-families';

/** A kind of product that rules are restricted to or exempt. */
export type ProductFamily = (typeof FAMILIES)[number];

type Table = Map<string, ProductFamily[]>;

const NONE: ReadonlySet<ProductFamily> = new Set();
const MEMORY_LIMIT = 200;
const remembered = new Map<string, ReadonlySet<ProductFamily>>();
let tables: { whole: Table; modifiers: Table; heads: Table } | undefined;

/**
 * The families a product type belongs to. Understands Amazon's product types (`TOWEL`, `ABIS_BOOK`),
 * `family:type` pairs (`media:book`) and plain words in the languages of the stores (`baby apparel`,
 * `jouets`, `健康食品`). What is unknown gives the empty set, which restricts and exempts nothing.
 */
export function familiesOf(productType: string | undefined): ReadonlySet<ProductFamily> {
  if (productType === undefined || productType === '') return NONE;
  const known = remembered.get(productType);
  if (known !== undefined) return known;
  if (remembered.size >= MEMORY_LIMIT) remembered.clear();
  const found = withParents(read(productType));
  remembered.set(productType, found);
  return found;
}

function read(productType: string): ProductFamily[] {
  const parts = productType.normalize('NFKC').split(':', 2).map(normalise);
  return parts.flatMap(readPhrase);
}

/** Spelling differences that mean nothing: case, and the signs between words. */
function normalise(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[\s_/&,+>-]+/gu, ' ')
    .trim();
}

function readPhrase(phrase: string): ProductFamily[] {
  const { whole, modifiers } = lookUp();
  const exact = whole.get(phrase);
  if (exact !== undefined) return exact;
  const words = phrase.split(' ');
  return [...words.slice(0, -1).flatMap((word) => modifiers.get(word) ?? []), ...headOf(words)];
}

/** The head of a compound stands last: the longest known ending decides. */
function headOf(words: readonly string[]): readonly ProductFamily[] {
  for (let from = 1; from < words.length; from++) {
    const families = lookUp().whole.get(words.slice(from).join(' '));
    // What exempts from the title rules must be named in full.
    if (families !== undefined) return families.filter((family) => family !== 'media');
  }
  return writtenTogether(words.at(-1) ?? '');
}

function writtenTogether(word: string): readonly ProductFamily[] {
  for (const [head, families] of lookUp().heads) {
    if (word.endsWith(head)) return families;
  }
  return [];
}

/** Built on first need: a page that never shows a listing form pays nothing. */
function lookUp(): { whole: Table; modifiers: Table; heads: Table } {
  tables ??= {
    whole: tableOf(PRODUCT_TYPES, FAMILY_WORDS),
    modifiers: tableOf(MODIFIERS),
    heads: new Map([...tableOf(COMPOUND_HEADS)].sort(([a], [b]) => b.length - a.length)),
  };
  return tables;
}

function tableOf(...sources: readonly Readonly<Partial<Record<ProductFamily, string>>>[]): Table {
  const table: Table = new Map();
  for (const family of FAMILIES) {
    for (const source of sources) {
      for (const spelling of source[family]?.split(', ') ?? []) {
        table.set(spelling, [...(table.get(spelling) ?? []), family]);
      }
    }
  }
  return table;
}

function withParents(families: readonly ProductFamily[]): ReadonlySet<ProductFamily> {
  if (families.length === 0) return NONE;
  return new Set(families.flatMap((family) => [family, ...(PARENTS[family] ?? [])]));
}
