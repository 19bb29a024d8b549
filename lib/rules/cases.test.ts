import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FieldName, Listing, Role } from '@/lib/listing/listing';
import { isStore } from '@/lib/listing/stores';
import type { Severity } from './define';
import { check, type Seen, seen, TEST_DAY } from './testing';

interface Case {
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
const FIELDS: Readonly<Record<string, FieldName>> = { title: 'title', highlights: 'highlights' };

const cases = (
  JSON.parse(
    readFileSync(new URL('../../tests/fixtures/rules/cases.json', import.meta.url), 'utf8'),
  ) as Case[]
).filter(({ field }) => field in FIELDS);

function listingOf({ field, store, category, brand, text, extra }: Case): Listing {
  if (!isStore(store)) throw new Error(`No store ${store}`);
  const { role, ...fields } = extra;
  return {
    ...fields,
    [FIELDS[field] ?? 'title']: text,
    marketplace: store,
    productType: category,
    ...(brand === '' ? {} : { brand }),
    ...(role === undefined ? {} : { role: role as Role }),
  };
}

function line([code, start, end, severity]: Seen): string {
  return `${code} ${start}-${end} ${severity}`;
}

describe('worked examples of the catalogue', () => {
  it('are all there', () => {
    expect(cases.length).toBe(73);
  });

  it.each(cases.map((each) => [`${each.store} ${each.field}: ${each.text}`, each] as const))(
    '%s',
    (_name, each) => {
      const listing = listingOf(each);
      const field = FIELDS[each.field] ?? 'title';
      const { findings, failed } = check({
        ref: { field, index: 0 },
        text: each.text,
        listing,
        on: TEST_DAY,
      });
      expect(failed).toEqual([]);
      const found = seen(findings);
      const wanted = each.expected.map(({ rule, start, end, severity }) =>
        line([rule, start, end, severity]),
      );
      const binding = wanted.filter((each) => !each.endsWith('hint')).sort();
      expect(
        found
          .filter(([, , , severity]) => severity !== 'hint')
          .map(line)
          .sort(),
      ).toEqual(binding);
      expect(found.map(line)).toEqual(expect.arrayContaining(wanted));
    },
  );
});
