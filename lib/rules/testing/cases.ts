import { readFileSync } from 'node:fs';
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
  extra: Readonly<Record<string, string>>;
  expected: readonly { rule: string; severity: Severity; start: number; end: number }[];
  note: string;
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
  product_id: 'productId',
};
/** Codes about the number, the sum or the likeness of bullets: no matter for a case that shows one bullet. */
const OF_THE_LIST: ReadonlySet<string> = new Set(['B-COUNT', 'B-SUM', 'B-DUP']);

/** The cases of one file of tests/fixtures/rules whose field has rules. */
export function workedCases(file: string): WorkedCase[] {
  const address = new URL(`../../../tests/fixtures/rules/${file}`, import.meta.url);
  return (JSON.parse(readFileSync(address, 'utf8')) as WorkedCase[]).filter(
    ({ field }) => field in FIELDS,
  );
}

function listingOf({ field, store, category, brand, text, extra }: WorkedCase): Listing {
  if (!isStore(store)) throw new Error(`No store ${store}`);
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
    ([code]) => each.field !== 'bullet' || !OF_THE_LIST.has(code),
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
