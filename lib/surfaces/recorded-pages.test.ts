// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { readerOf, recordedNames, recordedPages } from '@/tests/fixtures/pages/load-page';
import { SURFACE_IDS } from './address';
import type { ShownThreads } from './define';
import { readFacts } from './facts';
import { readIdentity } from './identity';
import { SURFACES, surfaceById, surfaceFor } from './registry';
import { selectorReport } from './selector-report';
import { MESSAGE_FACTS } from './selectors/buyer-messages';
import type { FactTable } from './selectors/facts';
import { ORDER_FACTS } from './selectors/order-detail';
import { LIST_FACTS } from './selectors/order-list';

interface Expected {
  url: string;
  identity: Record<string, string>;
  recognised: boolean;
  missing: string[];
  waiting?: string[];
  fields: Record<string, string>;
  /** Address of the picture in each place, empty where there is none; absent where the page has no places. */
  pictures?: Record<string, string>;
  listing?: Record<string, unknown>;
  facts?: Record<string, string>;
  threads?: ShownThreads;
}

const pages = recordedPages<Expected>();
const TABLES: readonly [string, FactTable][] = [
  ['order-detail', ORDER_FACTS],
  ['order-list', LIST_FACTS],
  ['buyer-messages', MESSAGE_FACTS],
];

describe.each(pages)('$page.surface, $page.name', ({ page, expected }) => {
  const read = () => readerOf(document, page.html, page.url);

  it('is recognised by its address', () => {
    expect(surfaceFor(new URL(page.url), read())?.id).toBe(page.surface);
  });

  it('shows these fields, misses those', () => {
    const { fields, missing, waiting, recognised } = surfaceById(page.surface)?.locate(read()) ?? {
      fields: [],
      missing: [],
      recognised: false,
    };
    const found = fields.map(({ field, index, control }) => [`${field} ${index}`, control.value]);
    expect({ recognised, missing, fields: Object.fromEntries(found) }).toEqual({
      recognised: expected.recognised,
      missing: expected.missing,
      fields: expected.fields,
    });
    expect(found.length).toBe(Object.keys(expected.fields).length);
    if (expected.waiting) expect(waiting).toEqual(expected.waiting);
  });

  it('has these places for pictures', () => {
    const { pictures = [] } = surfaceById(page.surface)?.locate(read()) ?? {};
    const found = pictures.map(({ index, address = '' }) => [index, address]);
    expect(Object.fromEntries(found)).toEqual(expected.pictures ?? {});
  });

  it('tells listing, facts and identity', () => {
    const reader = read();
    const surface = surfaceById(page.surface);
    if (expected.listing) expect(surface?.listing?.(reader)).toEqual(expected.listing);
    if (expected.facts) expect(surface?.facts?.(reader)).toEqual(expected.facts);
    if (expected.threads) expect(surface?.threads?.(reader)).toEqual(expected.threads);
    expect(readIdentity(reader)).toEqual({
      store: undefined,
      storeLabel: undefined,
      merchant: undefined,
      ...expected.identity,
    });
  });
});

describe('the recorded pages', () => {
  it.each(SURFACE_IDS)('cover %s, and each has an expectation', (id) => {
    const expected = pages.filter(({ page }) => page.surface === id).map(({ page }) => page.name);
    expect(expected.toSorted()).toEqual(recordedNames(id));
    expect(expected.length).toBeGreaterThan(1);
  });

  it('stand for every surface there is', () => {
    expect(SURFACES.map(({ id }) => id).toSorted()).toEqual(SURFACE_IDS.toSorted());
  });
});

describe('every selector of a fact', () => {
  const counts = new Map<string, number>();

  beforeAll(() => {
    for (const { page } of pages) {
      const reader = readerOf(document, page.html, page.url);
      for (const [surface, table] of TABLES) {
        for (const [name, ways] of Object.entries(table)) {
          for (const way of ways) {
            const hit =
              page.surface === surface &&
              Object.keys(readFacts(reader, 'test', { [name]: [way] })).length > 0;
            const key = `${surface} ${name} ${way.selector}`;
            counts.set(key, (counts.get(key) ?? 0) + Number(hit));
          }
        }
      }
    }
  });

  it('matches on some recorded page', () => {
    expect([...counts].filter(([, count]) => count === 0).map(([key]) => key)).toEqual([]);
  });
});

describe('the report of selectors', () => {
  it('says what matched and what never did', () => {
    selectorReport.clear();
    const sample = pages.find(({ page }) => page.name === 'only-text');
    if (!sample) throw new Error('no sample');
    surfaceById('order-detail')?.facts?.(readerOf(document, sample.page.html, sample.page.url));
    const rows = new Map(selectorReport.list().map((row) => [row.key, row]));
    expect(rows.get('asin')).toEqual({
      surface: 'order-detail',
      key: 'asin',
      matched: { 'table.a-keyvalue tbody tr': 1 },
      missed: 0,
    });
    expect(rows.get('carrier')).toMatchObject({ matched: {}, missed: 1 });
  });
});
