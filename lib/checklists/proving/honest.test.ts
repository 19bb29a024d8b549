import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldName } from '@/lib/listing/listing';
import { FIELD_NAMES } from '@/lib/listing/listing';
import type { PageEvidence } from '@/lib/session/page-evidence';
import { SURFACE_IDS } from '@/lib/surfaces/address';
import type { Bound } from '../run';
import { prove } from './prove';
import { PROOFS } from './registry';
import { finding, type Made, pageOf } from './testing/evidence';

const RUNS = { numRuns: 3_000, seed: 2026_11_30 };

const place = fc.record({
  field: fc.constantFrom<FieldName>(...FIELD_NAMES),
  index: fc.nat(7),
  length: fc.constantFrom(0, 1, 40, 1600),
  findings: fc.array(fc.constantFrom('error', 'warning', 'hint').map(finding), { maxLength: 2 }),
  writing: fc.boolean(),
  judged: fc.boolean(),
  ignored: fc.nat(1),
});
const clean = place.map(
  (one): Made => ({
    ...one,
    length: 40,
    findings: [],
    writing: false,
    judged: true,
    ignored: 0,
  }),
);
/** Mostly clean, so that something is proved now and then. */
const places = fc.uniqueArray(
  fc.oneof({ weight: 9, arbitrary: clean }, { weight: 1, arbitrary: place }),
  {
    maxLength: 30,
    selector: ({ field, index = 0 }) => `${field}#${index}`,
  },
);
const page = fc
  .record({
    places,
    surface: fc.constantFrom(...SURFACE_IDS),
    health: fc.constantFrom('ok' as const, 'ok' as const, 'partial' as const, 'blind' as const),
    missing: fc.constantFrom<readonly FieldName[]>([], [], ['bullets'], ['image']),
    sku: fc.constantFrom('TOWEL-01', 'TOWEL-01', 'BOTTLE-02'),
    facts: fc.constantFrom<Record<string, string>>(
      { orderId: '112-1234567-7654321', shipBy: '2026-12-01', trackingNumber: '1Z' },
      { orderId: '113-1234567-7654321' },
      {},
    ),
    messageKind: fc.constantFrom('reply' as const, 'proactive' as const),
    unchecked: fc.subarray([...FIELD_NAMES], { maxLength: 1 }),
  })
  .map(({ places: made, surface, unchecked, ...more }) =>
    pageOf(surface, made, {
      ...more,
      notChecked: unchecked.map((field) => ({ rule: 'x', field, index: 0, reason: 'x' })),
    }),
  );
const bound = fc.constantFrom<Bound>(
  { kind: 'sku', value: 'TOWEL-01', store: 'US' },
  { kind: 'sku', value: 'TOWEL-01' },
  { kind: 'order', value: '112-1234567-7654321' },
);

/** The fields that a proof looks at, told by hand: the test must not believe the proofs themselves. */
const LOOKS_AT: Readonly<Record<string, readonly FieldName[]>> = {
  'title-clean': ['title'],
  'highlights-clean': ['highlights'],
  'bullets-clean': ['bullets'],
  'description-clean': ['description'],
  'search-terms-clean': ['searchTerms'],
  'brand-seen': ['brand'],
  'product-id-clean': ['productId'],
  'aplus-clean': ['aplus'],
  'listing-clean': [
    'title',
    'bullets',
    'description',
    'searchTerms',
    'brand',
    'productId',
    'image',
  ],
  'listing-without-errors': ['title', 'bullets', 'description', 'searchTerms', 'brand', 'image'],
  'reply-clean': ['message'],
};

const isStained = ({ state, places: more }: PageEvidence, fields: readonly FieldName[]): boolean =>
  state.fields.some(
    ({ field, findings }) =>
      fields.includes(field) && findings.some(({ severity }) => severity === 'error'),
  ) ||
  more.some(
    ({ field, writing, judged, ignored }) =>
      fields.includes(field) && (writing || !judged || ignored > 0),
  );

describe('no proof says more than the page shows', () => {
  it.each([...PROOFS])('%s', (id, proof) => {
    let seenSome = 0;
    fc.assert(
      fc.property(page, bound, (evidence, to) => {
        const outcome = prove(proof, evidence, to);
        if (outcome?.kind !== 'seen') return;
        seenSome += 1;
        const { state, facts } = evidence;
        expect(state.health).not.toBe('blind');
        expect(proof.surfaces).toContain(state.surface);
        expect(to.kind).toBe(proof.about);
        expect(to.value).toBe(proof.about === 'sku' ? state.sku : facts.orderId);
        expect(isStained(evidence, LOOKS_AT[id] ?? [])).toBe(false);
        if (id === 'main-image') expect(isStained(imageOnly(evidence, [0]), ['image'])).toBe(false);
        if (id === 'more-images')
          expect(isStained(imageOnly(evidence, [1, 2, 3, 4, 5, 6, 7]), ['image'])).toBe(false);
      }),
      RUNS,
    );
    // A property that never met a proof would hold of anything.
    if (LOOKS_AT[id]?.length === 1) expect(seenSome).toBeGreaterThan(0);
  });

  it('an error in a field that was clean takes the proof away', () => {
    fc.assert(
      fc.property(page, bound, fc.nat(20), (evidence, to, at) => {
        for (const [id, proof] of PROOFS) {
          const fields = LOOKS_AT[id] ?? [];
          const own = evidence.state.fields.filter(({ field }) => fields.includes(field));
          const hit = own[at % Math.max(1, own.length)];
          if (hit === undefined || prove(proof, evidence, to)?.kind !== 'seen') continue;
          const spoilt = evidence.state.fields.map((one) =>
            one === hit ? { ...one, findings: [finding('error')] } : one,
          );
          const worse = { ...evidence, state: { ...evidence.state, fields: spoilt } };
          expect(prove(proof, worse, to)).toEqual({ kind: 'not yet', why: 'errors' });
        }
      }),
      RUNS,
    );
  });
});

function imageOnly(evidence: PageEvidence, indices: readonly number[]): PageEvidence {
  const isOne = (one: { field: FieldName; index: number }): boolean =>
    one.field === 'image' && indices.includes(one.index);
  return {
    ...evidence,
    state: { ...evidence.state, fields: evidence.state.fields.filter(isOne) },
    places: evidence.places.filter(isOne),
  };
}
