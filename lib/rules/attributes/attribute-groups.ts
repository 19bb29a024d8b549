import type { Listing, ListingAttribute, Role } from '@/lib/listing/listing';
import {
  PARENT_SKU,
  PARENTAGE,
  SALE_END,
  SALE_PRICE,
  SALE_START,
  VARIATION_THEME,
} from '../data/attribute-groups';
import { defineRule, type Reporter, type RuleInput } from '../define';
import { attributeName, attributeOf } from '../shared/attribute-names';
import { writtenDay } from '../shared/written-day';

type Input = RuleInput<'X-DATE'>;
type Report = Reporter<'X-DATE'>;

/** Attributes that are worth nothing alone: sale price and its dates, product id and its type, parent and child. */
export default defineRule<'X-DATE'>({
  id: 'attribute-groups',
  fields: ['attributes', 'productId'],
  reads: ['attributes', 'productId', 'productIdType', 'role'],
  codes: {
    'X-DATE': { severity: 'error', confidence: 'high', sources: ['error-codes-2026'] },
  },
  check(input, report) {
    if (input.field === 'productId') return checkIdType(input, report);
    const { listing, index } = input;
    const attribute = listing.attributes?.[index];
    if (attribute === undefined) return;
    const name = attributeName(attribute.name);
    if (SALE_PRICE.includes(name)) return checkSalePrice(input, report);
    if (SALE_START.includes(name) || SALE_END.includes(name))
      return checkSaleDate(input, report, attribute, SALE_END.includes(name));
    if (PARENTAGE.includes(name)) return checkParentage(input, report);
    if (PARENT_SKU.includes(name) && roleOf(listing) === 'child')
      return checkFilled(input, report, attribute, 'parentSku');
    if (VARIATION_THEME.includes(name) && isOfFamily(roleOf(listing)))
      checkFilled(input, report, attribute, 'theme');
  },
  examples: [
    {
      text: '2026-12-01',
      field: 'attributes',
      listing: sale('sale_from_date', '9.99', '2026-12-31'),
      expect: [],
    },
    {
      text: '',
      field: 'attributes',
      listing: sale('sale_from_date', '9.99', '2026-12-31'),
      expect: [['X-DATE', 0, 0, 'error']],
    },
    { text: '', field: 'attributes', listing: sale('sale_from_date', '', ''), expect: [] },
    {
      text: '12/01/2026',
      field: 'attributes',
      listing: sale('sale_from_date', '9.99', '2026-12-31'),
      expect: [['X-DATE', 0, 10, 'error']],
    },
    {
      text: '01-12-2026',
      field: 'attributes',
      store: 'DE',
      listing: sale('sale_from_date', '9.99', '31-12-2026'),
      expect: [],
    },
    {
      text: '2026-13-01',
      field: 'attributes',
      listing: sale('sale_from_date', '9.99', '2026-12-31'),
      expect: [['X-DATE', 0, 10]],
    },
    {
      text: '2026-02-30',
      field: 'attributes',
      listing: sale('sale_from_date', '9.99', '2026-12-31'),
      expect: [['X-DATE', 0, 10]],
    },
    {
      text: '2026-12-01T00:00:00Z',
      field: 'attributes',
      listing: sale('sale_from_date', '9.99', '2026-12-31'),
      expect: [],
    },
    {
      text: '46357',
      field: 'attributes',
      listing: sale('sale_from_date', '9.99', '2026-12-31'),
      expect: [['X-DATE', 0, 5]],
    },
    {
      text: '2026-11-30',
      field: 'attributes',
      listing: saleEnd('2026-12-01'),
      expect: [['X-DATE', 0, 10, 'error']],
    },
    {
      text: '2026-12-01',
      field: 'attributes',
      listing: saleEnd('2026-12-01'),
      expect: [['X-DATE', 0, 10, 'error']],
    },
    { text: '2026-12-02', field: 'attributes', listing: saleEnd('2026-12-01'), expect: [] },
    {
      text: '9.99',
      field: 'attributes',
      listing: of(['sale_price', '']),
      cannotTell: 'sale-dates-unknown',
      expect: [],
    },
    {
      text: '9.99',
      field: 'attributes',
      listing: of(['sale_price', ''], ['sale_from_date', ''], ['sale_end_date', '']),
      expect: [],
    },
    {
      text: '',
      field: 'attributes',
      listing: of(['sale_price', ''], ['sale_from_date', '2026-12-01']),
      expect: [['X-DATE', 0, 0, 'warning']],
    },
    {
      text: 'child',
      field: 'attributes',
      listing: of(['parentage', ''], ['parent_sku', 'P-1'], ['variation_theme', 'Color']),
      expect: [],
    },
    {
      text: 'child',
      field: 'attributes',
      listing: of(['parentage', '']),
      cannotTell: 'variation-group-unknown',
      expect: [],
    },
    {
      text: '',
      field: 'attributes',
      listing: of(['parent_sku', ''], ['parentage', 'Child']),
      expect: [['X-DATE', 0, 0, 'error']],
    },
    {
      text: '',
      field: 'attributes',
      listing: of(['parent_sku', ''], ['parentage', 'parent']),
      expect: [],
    },
    {
      text: '',
      field: 'attributes',
      listing: of(['variation_theme', ''], ['parentage', 'parent']),
      expect: [['X-DATE', 0, 0, 'error']],
    },
    {
      text: '',
      field: 'attributes',
      listing: { ...of(['variation_theme', '']), role: 'child' },
      expect: [['X-DATE', 0, 0]],
    },
    {
      text: '',
      field: 'attributes',
      listing: { ...of(['variation_theme', '']), role: 'standalone' },
      expect: [],
    },
    { text: '', field: 'attributes', listing: of(['variation_theme', '']), expect: [] },
    { text: '036000291452', field: 'productId', listing: { productIdType: 'UPC' }, expect: [] },
    {
      text: '036000291452',
      field: 'productId',
      listing: { productIdType: '' },
      expect: [['X-DATE', 0, 12, 'error']],
    },
    { text: '036000291452', field: 'productId', expect: [] },
    { text: '', field: 'productId', listing: { productIdType: '' }, expect: [] },
  ],
});

/** A product id whose type is known to be empty; an unknown type says nothing. */
function checkIdType({ text, listing }: Input, report: Report): void {
  if (listing.productIdType?.trim() !== '' || text.trimmed.start === text.trimmed.end) return;
  report.finding('X-DATE', text.trimmed, { variant: 'idType' });
}

function checkSalePrice({ text, listing }: Input, report: Report): void {
  const start = attributeOf(listing, SALE_START);
  const end = attributeOf(listing, SALE_END);
  if (text.trimmed.start === text.trimmed.end) {
    // Dates alone do nothing; whether Amazon refuses them is not known.
    if (isFilled(start) || isFilled(end))
      report.finding('X-DATE', { start: 0, end: 0 }, { variant: 'salePrice', severity: 'warning' });
  } else if (start === undefined || end === undefined) report.cannotTell('sale-dates-unknown');
}

function checkSaleDate(
  { text, listing }: Input,
  report: Report,
  { name }: ListingAttribute,
  isEnd: boolean,
): void {
  const { start, end } = text.trimmed;
  if (start === end) {
    if (isFilled(attributeOf(listing, SALE_PRICE)))
      report.finding('X-DATE', { start: 0, end: 0 }, { variant: 'saleDate', data: { name } });
    return;
  }
  const words = text.raw.slice(start, end);
  const day = writtenDay(words);
  if (day === undefined) {
    report.finding('X-DATE', { start, end }, { variant: 'format', data: { words } });
    return;
  }
  const first = isEnd ? writtenDay(attributeOf(listing, SALE_START)?.value ?? '') : undefined;
  if (first !== undefined && day <= first)
    report.finding('X-DATE', { start, end }, { variant: 'order', data: { words, first } });
}

function checkParentage({ listing }: Input, report: Report): void {
  const role = roleOf(listing);
  const theme = attributeOf(listing, VARIATION_THEME);
  const parent = attributeOf(listing, PARENT_SKU);
  if (isOfFamily(role) && (theme === undefined || (role === 'child' && parent === undefined)))
    report.cannotTell('variation-group-unknown');
}

function checkFilled(
  { text }: Input,
  report: Report,
  { name }: ListingAttribute,
  variant: 'parentSku' | 'theme',
): void {
  if (text.trimmed.start === text.trimmed.end)
    report.finding('X-DATE', { start: 0, end: 0 }, { variant, data: { name } });
}

function isFilled(attribute: ListingAttribute | undefined): boolean {
  return attribute !== undefined && attribute.value.trim() !== '';
}

function isOfFamily(role: Role | undefined): boolean {
  return role === 'parent' || role === 'child';
}

/** The role of the listing; where it is not known by itself, what the attribute says in English. */
function roleOf(listing: Listing): Role | undefined {
  if (listing.role !== undefined) return listing.role;
  const value = attributeOf(listing, PARENTAGE)?.value.trim().toLowerCase();
  return value === 'parent' || value === 'child' ? value : undefined;
}

/** Attributes in this order, all empty or as given. */
function of(...pairs: readonly (readonly [string, string])[]) {
  return { attributes: pairs.map(([name, value]) => ({ name, value })) };
}

function sale(name: string, price: string, end: string) {
  return of([name, ''], ['sale_price', price], ['sale_end_date', end]);
}

function saleEnd(start: string) {
  return of(['sale_end_date', ''], ['sale_price', '9.99'], ['sale_from_date', start]);
}
