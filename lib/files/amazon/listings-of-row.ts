import type { Listing, ListingAttribute, Role } from '@/lib/listing/listing';
import type { Store } from '@/lib/listing/stores';
import { type Slot, TEXT_SLOTS } from '../data/attribute-slots';
import { ACTION_WORDS, EXAMPLE_WORDS, ROLE_WORDS } from '../data/cell-words';
import { REPORT_ID_TYPES } from '../data/report-headers';
import type { Column, Layout } from './layout';

/** One listing of a row: files may hold several stores and languages side by side. */
export interface RowListing {
  listing: Listing;
  /** Language of the texts (`de_DE`), where the row holds more than one listing. */
  language?: string;
}

/** Gives the values to choose from for a column, where the file says so. */
export type AllowedValues = (
  productType: string | undefined,
  header: string,
) => readonly string[] | undefined;

/** Which of the columns belong to one listing. */
interface Group {
  store: Store | undefined;
  language: string | undefined;
  columns: readonly Column[];
}

/** Longest SKU that Amazon takes; an explanation is longer. */
const LONGEST_SKU = 40;
/** Explanations and examples stand in the first rows, or nowhere. */
const EXAMPLE_ROWS = 3;

/** Turns the rows of a laid-out file into listings. */
export class RowReader {
  private readonly groups: readonly Group[];
  private readonly skuAt: number;

  constructor(
    private readonly layout: Layout,
    private readonly allowed: AllowedValues = () => undefined,
  ) {
    this.groups = groupsOf(layout);
    this.skuAt = layout.columns.find(({ slot }) => slot === 'sku')?.at ?? 0;
  }

  /** The listings of a row: none when it is empty, an example, or takes a listing away. */
  read(row: number, cells: readonly string[]): readonly RowListing[] {
    const { columns, lastHeadRow } = this.layout;
    if (row <= lastHeadRow || columns.every(({ at }) => isBlank(cells[at]))) return [];
    if (row <= lastHeadRow + EXAMPLE_ROWS && isExample(cells[this.skuAt] ?? '')) return [];
    const action = this.actionOf(cells);
    if (action === 'delete') return [];
    // Where no language holds a text, the listing as a whole has none: that is one listing.
    const filled = this.groups.filter((group) => hasText(group, cells));
    const groups = filled.length > 0 ? filled : this.groups.slice(0, 1);
    return groups.map((group) => ({
      listing: new ListingDraft(group, cells, action === 'full').build(this.layout, this.allowed),
      ...(this.groups.length > 1 && group.language !== undefined
        ? { language: group.language }
        : {}),
    }));
  }

  private actionOf(cells: readonly string[]): 'delete' | 'partial' | 'full' {
    // A report shows what there is; an empty cell in it asks for nothing.
    if (this.layout.kind === 'report') return 'partial';
    const column = this.layout.columns.find(({ slot }) => slot === 'action');
    const said = column === undefined ? '' : (cells[column.at] ?? '');
    return meaningOf(said, ACTION_WORDS) ?? 'full';
  }
}

/** One group for each store and language that texts are written for. */
function groupsOf({ columns, settings }: Layout): Group[] {
  const keys = new Map<string, { store: Store | undefined; language: string | undefined }>();
  for (const { slot, store, language } of columns) {
    if (slot !== undefined && TEXT_SLOTS.has(slot))
      keys.set(`${store} ${language}`, { store, language });
  }
  // A text for any store or language is part of the others where there are others.
  const specific = [...keys.values()].filter(
    ({ store, language }) => store !== undefined || language !== undefined,
  );
  const groups = specific.length > 0 ? specific : [{ store: undefined, language: undefined }];
  return groups.map((group) => ({
    store: group.store ?? settings?.store,
    language: group.language,
    columns: columns.filter(
      ({ store, language }) =>
        (store === undefined || store === group.store) &&
        (language === undefined || language === group.language),
    ),
  }));
}

function hasText({ columns }: Group, cells: readonly string[]): boolean {
  return columns.some(
    ({ slot, at }) => slot !== undefined && TEXT_SLOTS.has(slot) && !isBlank(cells[at]),
  );
}

/** The cells of one listing by what they are. */
class ListingDraft {
  private readonly role: Role | undefined;

  constructor(
    private readonly group: Group,
    private readonly cells: readonly string[],
    /** True when an empty cell means empty, and not "as it is". */
    private readonly isFull: boolean,
  ) {
    const said = this.one('role');
    const known = said === undefined ? undefined : meaningOf(said, ROLE_WORDS);
    this.role = known ?? (said?.trim() === '' ? 'standalone' : undefined);
  }

  build(layout: Layout, allowed: AllowedValues): Listing {
    const productType = this.filled('productType') ?? onlyOne(layout.settings?.productTypes);
    const sku = this.one('sku');
    const attributes = this.attributes(productType, allowed);
    const variation = this.variation();
    return present({
      sku: sku ?? (layout.kind === 'report' ? undefined : ''),
      marketplace: this.group.store,
      productType,
      role: this.role,
      brand: this.text('brand'),
      title: this.filled('title') ?? this.filled('otherTitle') ?? this.one('title'),
      highlights: this.text('highlights'),
      bullets: this.bullets(),
      description: this.text('description'),
      searchTerms: this.joined('keywords'),
      pesticideMarking: this.joined('pesticide'),
      countryOfOrigin: this.text('country'),
      ...this.identifiers(layout.kind),
      attributes: attributes.length > 0 ? attributes : undefined,
      variation,
    });
  }

  private columns(slot: Slot): readonly Column[] {
    return this.group.columns.filter((column) => column.slot === slot);
  }

  private cell(column: Column): string {
    return this.cells[column.at] ?? '';
  }

  /** The first cell of a slot; an empty one only where that means something. */
  private one(slot: Slot): string | undefined {
    const columns = this.columns(slot);
    const [first] = columns;
    if (first === undefined) return undefined;
    const value = columns.map((column) => this.cell(column)).find((cell) => !isBlank(cell));
    return value ?? (this.isFull ? this.cell(first) : undefined);
  }

  private filled(slot: Slot): string | undefined {
    const value = this.one(slot);
    return isBlank(value) ? undefined : value;
  }

  /** A parent is not shown by itself: what it leaves out is no fault. */
  private text(slot: Slot): string | undefined {
    return this.role === 'parent' ? this.filled(slot) : this.one(slot);
  }

  private joined(slot: Slot): string | undefined {
    const cells = this.columns(slot).map((column) => this.cell(column));
    const filled = cells.filter((cell) => !isBlank(cell));
    if (filled.length > 0) return filled.join(' ');
    return this.isFull && this.role !== 'parent' ? cells[0] : undefined;
  }

  private bullets(): string[] | undefined {
    const columns = [...this.columns('bullet')].sort((a, b) => a.index - b.index);
    if (columns.length === 0) return undefined;
    const cells = columns.map((column) => this.cell(column));
    while (cells.length > 0 && isBlank(cells.at(-1))) cells.pop();
    return cells.length === 0 && (!this.isFull || this.role === 'parent') ? undefined : cells;
  }

  private identifiers(
    kind: Layout['kind'],
  ): Partial<Record<'asin' | 'productId' | 'productIdType', string | undefined>> {
    const said = this.filled('productIdType')?.trim();
    const type = kind === 'report' ? (REPORT_ID_TYPES[said ?? ''] ?? said) : said;
    const id = this.text('productId');
    const asin = this.filled('asin');
    if (type?.toUpperCase() === 'ASIN') return { asin: asin ?? id };
    // "GTIN Exempt" stands without a number.
    const isNone = isBlank(id) && type !== undefined;
    return { asin, productId: isNone ? undefined : id, productIdType: type };
  }

  private attributes(productType: string | undefined, allowed: AllowedValues): ListingAttribute[] {
    const byName = new Map<string, Column[]>();
    for (const column of this.group.columns) {
      if (column.attribute === undefined) continue;
      byName.set(column.attribute, [...(byName.get(column.attribute) ?? []), column]);
    }
    return [...byName].flatMap(([name, columns]) => {
      const cells = columns.map((column) => this.cell(column)).filter((cell) => !isBlank(cell));
      if (cells.length === 0 && !this.isFull) return [];
      const [first] = columns;
      const values = first?.closed === true ? allowed(productType, first.header) : undefined;
      const value = cells.join(' ');
      return [{ name, value, ...(values === undefined ? {} : { allowed: values }) }];
    });
  }

  /** Size and colour, where the theme says that the children differ in them. */
  private variation(): Record<string, string> | undefined {
    const theme = this.filled('theme');
    if (this.role !== 'child' || theme === undefined) return undefined;
    const colour = /colou?r/i.test(theme) ? this.filled('colour') : undefined;
    const size = /size/i.test(theme) ? this.filled('size') : undefined;
    return {
      ...(colour === undefined ? {} : { color: colour }),
      ...(size === undefined ? {} : { size }),
    };
  }
}

function meaningOf<Meaning extends string>(
  cell: string,
  words: readonly (readonly [Meaning, readonly string[]])[],
): Meaning | undefined {
  const text = cell.toLowerCase();
  return words.find(([, all]) => all.some((word) => text.includes(word)))?.[0];
}

function isExample(sku: string): boolean {
  const text = sku.trim().toLowerCase();
  return text.length > LONGEST_SKU || EXAMPLE_WORDS.includes(text);
}

function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === '';
}

function onlyOne(values: readonly string[] | undefined): string | undefined {
  return values?.length === 1 ? values[0] : undefined;
}

/** Without the keys that hold `undefined`: `exactOptionalPropertyTypes` tells them from absent ones. */
function present(data: { [Key in keyof Listing]: Listing[Key] | undefined }): Listing {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
