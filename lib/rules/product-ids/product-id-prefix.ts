import { GS1_PREFIXES_READ } from '@/lib/gtin/data/gs1-prefixes';
import type { IdType } from '@/lib/gtin/id-type';
import type { NumberKind, ProductNumber } from '@/lib/gtin/number';
import { type Prefix, type PrefixUse, prefixOf } from '@/lib/gtin/prefix';
import {
  defineRule,
  type Reporter,
  type ReportOptions,
  type RuleInput,
  type Span,
} from '../define';
import { productIds } from '../shared/product-id';

type Code = 'G-RESTRICT' | 'G-UNASSIGNED' | 'G-PREFIX';

/** Numbers that are not for goods that are sold. */
const NOT_FOR_SALE: ReadonlySet<PrefixUse> = new Set(['restricted', 'coupon', 'refund', 'demo']);

/** Kinds that a declared type allows. A GTIN may be any of them. */
const ALLOWED: Readonly<Partial<Record<IdType, readonly NumberKind[]>>> = {
  UPC: ['UPC'],
  EAN: ['EAN-13', 'EAN-8', 'JAN', 'ISBN-13'],
  JAN: ['JAN', 'EAN-13', 'EAN-8'],
  ISBN: ['ISBN-10', 'ISBN-13'],
  ISSN: ['ISSN'],
};

/** What the first digits of a number say of it. The country of the office that issued it is never a fault. */
export default defineRule<Code>({
  id: 'product-id-prefix',
  fields: ['productId'],
  reads: ['productIdType', 'sku'],
  codes: {
    'G-RESTRICT': {
      severity: 'error',
      confidence: 'high',
      sources: ['gtin-fields', 'gs1-prefixes-isn', 'gs1-prefixes'],
    },
    'G-UNASSIGNED': {
      severity: 'warning',
      confidence: 'low',
      sources: ['gs1-prefixes', 'verified-by-gs1'],
    },
    'G-PREFIX': {
      severity: 'hint',
      confidence: 'high',
      sources: ['gs1-prefixes', 'gs1-prefixes-isn'],
    },
  },
  check(input, report) {
    for (const number of productIds(input).numbers) {
      if (number.diagnosis.is === 'fine')
        checkNumber(number.diagnosis.number, number, input, report);
    }
  },
  examples: [
    { text: '036000291452', expect: [] },
    { text: '6281234567895', store: 'SA', expect: [] },
    { text: '423456789013', expect: [['G-RESTRICT', 0, 12, 'error']] },
    { text: '512345678900', expect: [['G-RESTRICT', 0, 12, 'error']] },
    { text: '2001234567893', store: 'DE', expect: [['G-RESTRICT', 0, 13]] },
    { text: '9801234567892', expect: [['G-RESTRICT', 0, 13]] },
    { text: '9521234567899', expect: [['G-RESTRICT', 0, 13]] },
    { text: '20123451', store: 'DE', expect: [['G-RESTRICT', 0, 8]] },
    { text: '1412345678902', expect: [['G-UNASSIGNED', 0, 13, 'warning']] },
    { text: '6801234567895', expect: [] },
    {
      text: '9780306406157',
      listing: { productType: 'HOME' },
      expect: [['G-PREFIX', 0, 13, 'warning']],
    },
    { text: '9780306406157', listing: { productType: 'media:book' }, expect: [] },
    { text: '9780306406157', expect: [] },
    {
      text: '036000291452',
      listing: { productType: 'ABIS_BOOK' },
      expect: [['G-PREFIX', 0, 12, 'hint']],
    },
    { text: '036000291452', listing: { productType: 'ABIS_DVD' }, expect: [] },
    { text: '9790260000438', listing: { productType: 'media:music' }, expect: [] },
    {
      text: '4006381333931',
      listing: { productIdType: 'UPC' },
      expect: [['G-PREFIX', 0, 13, 'warning']],
    },
    { text: '4006381333931', store: 'DE', listing: { productIdType: 'GTIN' }, expect: [] },
    {
      text: '036000291452',
      listing: { productIdType: 'EAN' },
      expect: [['G-PREFIX', 0, 12, 'hint']],
    },
    { text: '4901234567894', store: 'JP', listing: { productIdType: 'JAN' }, expect: [] },
    {
      text: '4006381333931',
      store: 'JP',
      listing: { productIdType: 'ISBN' },
      expect: [['G-PREFIX', 0, 13, 'warning']],
    },
  ],
});

function checkNumber(
  number: ProductNumber,
  span: Span,
  input: RuleInput<Code>,
  report: Reporter<Code>,
): void {
  const prefix = prefixOf(number.gtin14);
  const data = shown(prefix, number);
  if (NOT_FOR_SALE.has(prefix.use)) {
    report.finding('G-RESTRICT', span, { variant: prefix.use, data });
    return;
  }
  // Of a case the rule about cases speaks.
  if (isCase(number)) return;
  if (prefix.use === 'unassigned') {
    report.finding('G-UNASSIGNED', span, { data: { ...data, day: GS1_PREFIXES_READ } });
    return;
  }
  const options =
    mediaOptions(prefix, number, input) ?? typeOptions(number, productIds(input).type);
  if (options !== undefined)
    report.finding('G-PREFIX', span, { ...options, data: { ...data, ...options.data } });
}

/** Numbers of books on other goods, and books without one. */
function mediaOptions(
  { use }: Prefix,
  { kind }: ProductNumber,
  { families, listing }: RuleInput,
): ReportOptions | undefined {
  const isOfMedia = use === 'isbn' || use === 'issn';
  if (isOfMedia && families.size > 0 && !families.has('media'))
    return { variant: use, severity: 'warning' };
  // An e-book or an audiobook may be sold by another number.
  const isBook =
    families.has('media') && /(?:^|[^a-z])books?(?:$|[^a-z])/i.test(listing.productType ?? '');
  return isBook && !isOfMedia && kind !== 'ISSN' ? { variant: 'book' } : undefined;
}

/** The declared type against what the number is; an EAN of twelve digits is only a UPC that lacks its zero. */
function typeOptions(
  { kind, digits }: ProductNumber,
  type: IdType | undefined,
): ReportOptions | undefined {
  const allowed = type === undefined ? undefined : ALLOWED[type];
  if (type === undefined || allowed === undefined || allowed.includes(kind)) return undefined;
  const is = kind === 'EAN-13' || kind === 'EAN-8' ? 'EAN' : kind === 'GTIN-14' ? 'GTIN' : kind;
  const isOnlyZero = kind === 'UPC' || (kind === 'EAN-13' && digits.startsWith('0'));
  const isClose = isOnlyZero && (type === 'EAN' || type === 'JAN' || type === 'UPC');
  return { variant: 'type', data: { type, is }, severity: isClose ? 'hint' : 'warning' };
}

function isCase({ kind, digits }: ProductNumber): boolean {
  return kind === 'GTIN-14' && !digits.startsWith('0');
}

/** The digits that decide, as the number shows them: of a UPC without the zero before it. */
function shown({ digits: prefix }: Prefix, { digits }: ProductNumber): { prefix: string } {
  return { prefix: digits.startsWith(prefix) ? prefix : prefix.replace(/^0/, '') };
}
