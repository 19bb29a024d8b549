import { readFileSync } from 'node:fs';
import { IMAGE_ROLES, type ImageFormat, type ListingImage } from '@/lib/listing/image';
import type { FieldName, Listing, Role } from '@/lib/listing/listing';
import { isStore } from '@/lib/listing/stores';
import type { Finding, Severity } from '../define';
import { check, type Seen, seen, TEST_DAY } from './check';

/** One worked case of tests/fixtures/rules (its README tells the form). */
export interface WorkedCase {
  field: string;
  store: string;
  category: string;
  brand: string;
  text: string;
  extra: Readonly<Record<string, string>> & CaseImage;
  expected: readonly { rule: string; severity: Severity; start: number; end: number }[];
  note: string;
}

/** What a case says of an image. */
interface CaseImage {
  w?: number;
  h?: number;
  fmt?: ImageFormat;
  bg?: readonly [number, number, number];
  fill?: number;
}

/** Fields of the fixtures that have rules, by their name there. */
const FIELDS: Readonly<Record<string, FieldName>> = {
  title: 'title',
  highlights: 'highlights',
  bullet: 'bullets',
  bullets: 'bullets',
  description: 'description',
  search_terms: 'searchTerms',
  aplus: 'aplus',
  sku: 'sku',
  image: 'image',
};
/** Codes about a list as a whole: no matter for a case that shows one bullet or image of it. */
const OF_THE_LIST: Readonly<Record<string, readonly string[]>> = {
  bullet: ['B-COUNT', 'B-SUM', 'B-DUP'],
  image: ['I-COUNT'],
};

/** The cases of one file of tests/fixtures/rules whose field has rules. */
export function workedCases(file: string): WorkedCase[] {
  const address = new URL(`../../../tests/fixtures/rules/${file}`, import.meta.url);
  return (JSON.parse(readFileSync(address, 'utf8')) as WorkedCase[]).filter(
    ({ field }) => field in FIELDS,
  );
}

/** The whole border has the colour `bg`. */
function imageOf({ text, extra }: WorkedCase): ListingImage {
  const { w: width, h: height, fmt: format, bg: background = [255, 255, 255], fill, role } = extra;
  const least = Math.min(...background);
  return {
    role: IMAGE_ROLES.find((one) => role?.startsWith(one)) ?? 'MAIN',
    name: text,
    facts: {
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
      ...(format !== undefined && { format }),
      ...(fill !== undefined && { fill }),
      background,
      whiteShare: least === 255 ? 1 : 0,
      darkShare: least < 250 ? 1 : 0,
    },
  };
}

function listingOf(each: WorkedCase): Listing {
  const { field, store, category, brand, text, extra } = each;
  if (!isStore(store)) throw new Error(`No store ${store}`);
  if (field === 'image')
    return { marketplace: store, productType: category, images: [imageOf(each)] };
  const { role, on: _on, ...fields } = extra;
  const name = FIELDS[field] ?? 'title';
  return {
    ...fields,
    [name]: name === 'bullets' ? (field === 'bullets' ? text.split('\n') : [text]) : text,
    marketplace: store,
    productType: category,
    ...(brand === '' ? {} : { brand }),
    ...(role === undefined ? {} : { role: role as Role }),
  };
}

function textsOf({ field, text }: WorkedCase): string[] {
  return field === 'bullets' ? text.split('\n') : [text];
}

function line([code, start, end, severity]: Seen): string {
  return `${code} ${start}-${end} ${severity}`;
}

/** A further reason that the case does not name is no further finding (decision 1 of the catalogue). */
function withWanted(finding: Finding, { expected }: WorkedCase): Finding {
  const also = finding.also.filter((code) => expected.some(({ rule }) => rule === code));
  return { ...finding, also };
}

/**
 * What the engine says of a case and what is wanted, as comparable lines.
 * Hints are free unless the case lists them.
 */
export function judge(each: WorkedCase): {
  binding: string[];
  wantedBinding: string[];
  all: string[];
  wanted: string[];
  failed: readonly unknown[];
} {
  const listing = listingOf(each);
  const on = each.extra.on ?? TEST_DAY;
  const verdicts = textsOf(each).map((text, index) =>
    check({ ref: { field: FIELDS[each.field] ?? 'title', index }, text, listing, on }),
  );
  const failed = verdicts.flatMap((verdict) => verdict.failed);
  const findings = verdicts.flatMap((verdict) => verdict.findings);
  const found = seen(findings.map((finding) => withWanted(finding, each))).filter(
    ([code]) => !OF_THE_LIST[each.field]?.includes(code),
  );
  const wanted = each.expected.map(({ rule, start, end, severity }) =>
    line([rule, start, end, severity]),
  );
  return {
    binding: found
      .filter(([, , , severity]) => severity !== 'hint')
      .map(line)
      .sort(),
    wantedBinding: wanted.filter((one) => !one.endsWith('hint')).sort(),
    all: found.map(line),
    wanted,
    failed,
  };
}
