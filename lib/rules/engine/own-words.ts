import type { FieldName } from '@/lib/listing/listing';
import { FAMILIES } from '@/lib/listing/product-families';
import type { ProductFamily } from '@/lib/listing/product-types';
import type { Store } from '@/lib/listing/stores';
import type { TermHit } from '../define';
import { type SellerHit, type SellerWord, USUAL_FIELDS } from '../seller-words';
import { foldedWords } from '../shared/folded-words';
import type { TermEntry } from '../term-list';
import type { ScannedList } from './term-scan';

/** The seller's words that may hold in one field, as lists for the shared pass: one list a scope. */
export interface OwnList {
  list: ScannedList;
  /** For each entry of the list where it comes from. */
  spellings: readonly Spelling[];
  /** Folded brand it holds for; undefined: for all. */
  brand: string | undefined;
  /** Why nobody can tell whether it holds here. */
  unsure: string | undefined;
}

/** One way to write a word. */
interface Spelling {
  word: SellerWord;
  folded: string;
  right: string | undefined;
  /** It takes its place in the text, so that no shorter one is found inside. */
  clean: boolean;
}

/** What decides which words may hold. */
export interface OwnScope {
  store: Store | undefined;
  productType: string | undefined;
  families: ReadonlySet<ProductFamily>;
}

const NOTHING: readonly OwnList[] = [];

const remembered = new WeakMap<readonly SellerWord[], readonly Spelling[]>();

/**
 * The lists of `words` that may hold in `scope`, by field. Words meant for one brand lie in a list of their own,
 * since within a list the longest phrase wins: a phrase of another brand must not hide a shorter one that holds.
 */
export function ownListsOf(
  words: readonly SellerWord[],
  scope: OwnScope,
): (field: FieldName) => readonly OwnList[] {
  if (words.length === 0) return () => NOTHING;
  const here = spellingsOf(words).flatMap((spelling) => {
    const unsure = doubt(spelling.word, scope);
    return unsure === false ? [] : [{ spelling, unsure }];
  });
  return (field) => {
    const lists = new Map<string, Spelling[]>();
    for (const { spelling, unsure } of here) {
      if (!fieldsOf(spelling.word).includes(field)) continue;
      const key = `${unsure ?? ''}\n${foldedBrand(spelling.word.brand)}`;
      const known = lists.get(key);
      if (known === undefined) lists.set(key, [spelling]);
      else known.push(spelling);
    }
    return [...lists].map(([key, spellings], at) => listOf(`own:${at}`, key, spellings));
  };
}

/** Hits of `lists` that hold for `brand` (undefined: not known), in order of start; none inside a longer one. */
export function ownHits(
  lists: readonly OwnList[],
  hitsOf: (list: string) => readonly TermHit[],
  brand: string | undefined,
): readonly SellerHit[] {
  const wanted = brand === undefined ? undefined : foldedBrand(brand);
  const hits = lists.flatMap((own): SellerHit[] => {
    if (own.brand !== undefined && wanted !== undefined && own.brand !== wanted) return [];
    const unsure =
      own.unsure ??
      (own.brand !== undefined && wanted === undefined ? 'list-brand-unknown' : undefined);
    return hitsOf(own.list.id).flatMap((hit) => {
      const spelling = own.spellings[hit.entry];
      return spelling === undefined
        ? []
        : [{ ...hit, word: spelling.word, right: spelling.right, unsure }];
    });
  });
  return outermost(hits);
}

function outermost(hits: SellerHit[]): readonly SellerHit[] {
  if (hits.length < 2) return hits;
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return hits.filter((hit) => {
    if (hit.end <= end) return false;
    // What may not hold hides nothing that does.
    if (hit.unsure === undefined) end = hit.end;
    return true;
  });
}

/** False: does not hold; undefined: holds; else why nobody can tell. */
function doubt(word: SellerWord, scope: OwnScope): false | string | undefined {
  if (word.store !== undefined && scope.store !== undefined && word.store !== scope.store)
    return false;
  const unknown =
    word.store !== undefined && scope.store === undefined ? 'store-unknown' : undefined;
  if (word.productType === undefined) return unknown;
  if ((scope.productType ?? '').trim() === '') return unknown ?? 'list-type-unknown';
  return isOfType(word.productType, scope) ? unknown : false;
}

function isOfType(wanted: string, { productType = '', families }: OwnScope): boolean {
  const type = plainType(wanted);
  if (type === plainType(productType)) return true;
  const family = FAMILIES.find((one) => one === type.replaceAll(' ', '-'));
  return family !== undefined && families.has(family);
}

function plainType(type: string): string {
  return type
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim();
}

function fieldsOf({ fields }: SellerWord): readonly FieldName[] {
  return fields === undefined || fields.length === 0 ? USUAL_FIELDS : fields;
}

function foldedBrand(brand: string | undefined): string {
  return brand === undefined ? '' : foldedWords(brand);
}

/** Of two rows with the same words the forbidding one speaks, then the one that knows the name. */
const RANK: Readonly<Record<SellerWord['kind'], number>> = { forbidden: 0, brand: 1, preferred: 2 };

/** Every spelling of every word, folded once for each list of words. */
function spellingsOf(words: readonly SellerWord[]): readonly Spelling[] {
  const known = remembered.get(words);
  if (known !== undefined) return known;
  const spellings = [...words]
    .sort((a, b) => RANK[a.kind] - RANK[b.kind])
    .flatMap(spellingsOfWord)
    .filter(({ folded }) => folded !== '');
  remembered.set(words, spellings);
  return spellings;
}

function spellingsOfWord(word: SellerWord): Spelling[] {
  const instead = word.instead?.trim() || undefined;
  const wrong = word.words.map((spelling) => ({
    word,
    folded: foldedWords(spelling),
    right: instead ?? (word.kind === 'brand' ? spelling.trim() : undefined),
    clean: false,
  }));
  if (instead === undefined) return wrong;
  const folded = foldedWords(instead);
  if (wrong.some((one) => one.folded === folded)) return wrong;
  // "towel" to "bath towel": where the right words stand, the wrong one inside them is right.
  const holdsOne = wrong.some((one) => one.folded !== '' && folded.includes(one.folded));
  if (word.kind !== 'brand' && !holdsOne) return wrong;
  return [...wrong, { word, folded, right: instead, clean: word.kind !== 'brand' }];
}

function listOf(id: string, key: string, spellings: readonly Spelling[]): OwnList {
  const [unsure = '', brand = ''] = key.split('\n');
  const entries = spellings.map(
    ({ folded, clean }): TermEntry => ({ term: folded, language: 'en', note: undefined, clean }),
  );
  return {
    list: { id, entries, everywhere: ['en'] },
    spellings,
    brand: brand === '' ? undefined : brand,
    unsure: unsure === '' ? undefined : unsure,
  };
}
