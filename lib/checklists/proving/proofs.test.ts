import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ORDER_ID } from '@/lib/surfaces/selectors/facts';
import { stepsOf } from '../define';
import { CHECKLISTS } from '../registry';
import type { Bound } from '../run';
import { type Outcome, prove } from './prove';
import { PROOFS } from './registry';
import { finding, type Made, pageOf } from './testing/evidence';

const SKU: Bound = { kind: 'sku', value: 'TOWEL-01', store: 'US' };
const ORDER_NUMBER = '112-1234567-7654321';
const ORDER: Bound = { kind: 'order', value: ORDER_NUMBER };
const FACTS = {
  orderId: ORDER_NUMBER,
  shipBy: '2026-12-01',
  trackingNumber: '1Z999',
  buyerName: 'Marta',
};

function outcome(id: string, page: Parameters<typeof prove>[1], bound: Bound | undefined = SKU) {
  const proof = PROOFS.get(id);
  if (!proof) throw new Error(`No proof ${id}`);
  return prove(proof, page, bound);
}
const says = (found: Outcome | undefined): string =>
  found === undefined
    ? 'elsewhere'
    : found.kind === 'seen'
      ? 'seen'
      : `${found.kind}: ${found.why}`;
const listing = (...places: Made[]) => pageOf('listing-editor', places);

/** Proofs of one text field, and the field. */
const TEXTS = [
  ['title-clean', 'title'],
  ['highlights-clean', 'highlights'],
  ['bullets-clean', 'bullets'],
  ['description-clean', 'description'],
  ['search-terms-clean', 'searchTerms'],
  ['brand-seen', 'brand'],
  ['product-id-clean', 'productId'],
] as const;

describe.each(TEXTS)('%s', (id, field) => {
  const cases: [string, string, Parameters<typeof prove>[1]][] = [
    ['clean', 'seen', listing({ field })],
    ['with a hint', 'seen', listing({ field, findings: [finding('hint')] })],
    ['with an error', 'not yet: errors', listing({ field, findings: [finding('error')] })],
    ['with a warning', 'not yet: warnings', listing({ field, findings: [finding('warning')] })],
    ['empty', 'not yet: empty', listing({ field, length: 0 })],
    ['half written', 'not yet: writing', listing({ field, writing: true })],
    ['with an ignored finding', 'not yet: ignored', listing({ field, ignored: 1 })],
    ['not there', 'cannot tell: missing', listing({ field: 'sku' })],
    [
      'partial, the field not there',
      'cannot tell: missing',
      pageOf('listing-editor', [{ field: 'sku' }], { health: 'partial', missing: [field] }),
    ],
    [
      'partial, the field there',
      'seen',
      pageOf('listing-editor', [{ field }], { health: 'partial', missing: ['sku'] }),
    ],
    ['blind', 'cannot tell: blind', pageOf('listing-editor', [{ field }], { health: 'blind' })],
    [
      'with a rule that could not tell',
      'cannot tell: unchecked',
      pageOf('listing-editor', [{ field }], {
        notChecked: [{ rule: 'x', field, index: 0, reason: 'brand-unknown' }],
      }),
    ],
    ['of another SKU', 'cannot tell: other', pageOf('listing-editor', [{ field }], { sku: 'X' })],
    [
      'of another store',
      'cannot tell: store',
      pageOf('listing-editor', [{ field }], { store: 'DE' }),
    ],
    ['of another kind', 'elsewhere', pageOf('order-detail', [{ field }])],
  ];
  it.each(cases)('on a page %s: %s', (_, expected, page) => {
    expect(says(outcome(id, page))).toBe(expected);
  });

  it('asks for a run that is bound', () => {
    const proof = PROOFS.get(id);
    expect(proof && says(prove(proof, listing({ field }), undefined))).toBe('cannot tell: unbound');
    expect(says(outcome(id, listing({ field }), ORDER))).toBe('cannot tell: unbound');
  });

  it('fits a run that is bound to the ASIN', () => {
    const page = pageOf('listing-editor', [{ field }], { asin: 'B0PRACTCE1' });
    expect(says(outcome(id, page, { kind: 'sku', value: 'B0PRACTCE1' }))).toBe('seen');
  });
});

describe('what is seen', () => {
  it('is told in few words, with the limit', () => {
    const page = listing({ field: 'title', length: 71, limit: 75, allowed: 1 });
    expect(outcome('title-clean', page)).toMatchObject({
      seen: {
        surface: 'listing-editor',
        facts: { title: '71 / 75', errors: '0', warnings: '0', allowed: '1' },
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  it('has another digest with another text of the same length, and the same with the same', () => {
    const digest = (text: string, sku = 'TOWEL-01') => {
      const page = pageOf('listing-editor', [{ field: 'title', digest: text }], { sku });
      const found = outcome('title-clean', page, { kind: 'sku', value: sku });
      return found?.kind === 'seen' ? found.seen.digest : found;
    };
    expect(digest('a')).toBe(digest('a'));
    expect(digest('a')).not.toBe(digest('b'));
    expect(digest('a')).not.toBe(digest('a', 'BOTTLE-02'));
  });

  it('does not hang on fields that the proof does not look at', () => {
    const digest = (...places: Made[]) => {
      const found = outcome('title-clean', listing({ field: 'title' }, ...places));
      return found?.kind === 'seen' ? found.seen.digest : found;
    };
    expect(digest({ field: 'bullets', length: 1 })).toBe(digest({ field: 'bullets', length: 99 }));
  });
});

describe('bullets', () => {
  it('are counted; an empty one may stand there, an unclean one may not', () => {
    const bullets = [40, 30, 0].map((length, index) => ({
      field: 'bullets' as const,
      index,
      length,
    }));
    expect(outcome('bullets-clean', listing(...bullets))).toMatchObject({
      seen: { facts: { bullets: '2 / 3' } },
    });
    const bad = { field: 'bullets' as const, index: 3, findings: [finding('warning')] };
    expect(says(outcome('bullets-clean', listing(...bullets, bad)))).toBe('not yet: warnings');
  });
});

describe('images', () => {
  const image = (index: number, more: Partial<Made> = {}): Made => ({
    field: 'image',
    index,
    length: 1600,
    ...more,
  });
  const six = [1, 2, 3, 4, 5, 6].map((index) => image(index));

  it.each([
    ['measured', 'seen', [image(0)]],
    ['with a warning', 'not yet: warnings', [image(0, { findings: [finding('warning')] })]],
    ['being measured', 'cannot tell: unjudged', [image(0, { length: 0, judged: false })]],
    ['measured, not yet judged', 'cannot tell: unjudged', [image(0, { judged: false })]],
    ['that could not be loaded', 'cannot tell: unjudged', [image(0, { length: 0 })]],
    ['only further ones', 'not yet: none', six],
  ] as const)('main image %s: %s', (_, expected, places) => {
    for (const surface of ['listing-editor', 'image-manager'])
      expect(says(outcome('main-image', pageOf(surface, places)))).toBe(expected);
  });

  it.each([
    ['six', 'seen', six],
    [
      'six, one with a warning',
      'seen',
      [...six.slice(1), image(1, { findings: [finding('warning')] })],
    ],
    [
      'six, one with an error',
      'not yet: errors',
      [...six.slice(1), image(1, { findings: [finding('error')] })],
    ],
    ['five and the main image', 'not yet: few', [image(0), ...six.slice(1)]],
    [
      'six, one not measured',
      'cannot tell: unjudged',
      [...six.slice(1), image(1, { judged: false })],
    ],
    ['none', 'not yet: none', [image(0)]],
  ] as const)('further images, %s: %s', (_, expected, places) => {
    expect(says(outcome('more-images', pageOf('image-manager', places)))).toBe(expected);
  });

  it('are missing where the page is not known well enough', () => {
    const page = pageOf('image-manager', [], { missing: ['image'], health: 'partial' });
    for (const id of ['main-image', 'more-images'])
      expect(says(outcome(id, page))).toBe('cannot tell: missing');
  });
});

describe('the whole listing', () => {
  const core: Made[] = [{ field: 'title' }, { field: 'bullets' }, { field: 'description' }];

  it.each([
    ['clean', 'seen', 'seen', listing(...core)],
    [
      'with a warning',
      'seen',
      'not yet: warnings',
      listing(...core, { field: 'searchTerms', findings: [finding('warning')] }),
    ],
    [
      'with an error',
      'not yet: errors',
      'not yet: errors',
      listing(...core, { field: 'attributes', findings: [finding('error')] }),
    ],
    [
      'with a picture that is not measured',
      'cannot tell: unjudged',
      'cannot tell: unjudged',
      listing(...core, { field: 'image', judged: false }),
    ],
    [
      'of one tab',
      'cannot tell: missing',
      'cannot tell: missing',
      listing({ field: 'title' }, { field: 'brand' }),
    ],
    [
      'with a field missing',
      'cannot tell: missing',
      'cannot tell: missing',
      pageOf('listing-editor', core, { missing: ['searchTerms'], health: 'partial' }),
    ],
    [
      'without a title',
      'not yet: empty',
      'not yet: empty',
      listing({ field: 'title', length: 0 }, ...core.slice(1)),
    ],
  ] as const)('%s', (_, errors, warnings, page) => {
    expect(says(outcome('listing-without-errors', page))).toBe(errors);
    expect(says(outcome('listing-clean', page))).toBe(warnings);
  });
});

describe('A+ content', () => {
  const { sku: _none, ...state } = pageOf('aplus-editor', [{ field: 'aplus' }]).state;

  it('does not say whose it is: somebody else has to', () => {
    const page = { ...pageOf('aplus-editor', [{ field: 'aplus' }]), state };
    expect(outcome('aplus-clean', page)).toMatchObject({
      kind: 'cannot tell',
      why: 'unnamed',
      unnamed: { facts: { aplus: '40', errors: '0' } },
    });
    const bad = pageOf('aplus-editor', [{ field: 'aplus', findings: [finding('error')] }]);
    const unnamed = { ...bad, state: { ...state, fields: bad.state.fields } };
    expect(outcome('aplus-clean', unnamed)).toEqual({ kind: 'not yet', why: 'errors' });
  });
});

describe('orders and messages', () => {
  const order = (facts: Record<string, string> = FACTS) => pageOf('order-detail', [], { facts });
  const thread = (more: Partial<Made> = {}, messageKind: 'reply' | 'proactive' = 'reply') =>
    pageOf('buyer-messages', [{ field: 'message', ...more }], { facts: FACTS, messageKind });

  it.each([
    ['order-read', { shipBy: '2026-12-01' }],
    ['ship-by-read', { shipBy: '2026-12-01' }],
    ['tracking-seen', { tracking: '…Z999' }],
  ])('%s is told by the page of the order, without the buyer', (id, facts) => {
    const found = outcome(id, order(), ORDER);
    expect(found).toMatchObject({ kind: 'seen' });
    expect(found?.kind === 'seen' && found.seen.facts).toEqual(facts);
    expect(says(outcome(id, order({ orderId: ORDER_NUMBER }), ORDER))).toBe('cannot tell: missing');
    expect(says(outcome(id, order({ ...FACTS, orderId: '1' }), ORDER))).toBe('cannot tell: other');
    const { orderId: _none, ...facts2 } = FACTS;
    expect(says(outcome(id, order(facts2), ORDER))).toMatch(/^cannot tell: (unnamed|missing)$/);
  });

  it('message-read wants a conversation, not a form that begins one', () => {
    expect(says(outcome('message-read', thread(), ORDER))).toBe('seen');
    expect(says(outcome('message-read', thread({}, 'proactive'), ORDER))).toBe(
      'cannot tell: missing',
    );
    const list = pageOf('buyer-messages', [], { facts: FACTS, messageKind: 'reply' });
    expect(says(outcome('message-read', list, ORDER))).toBe('cannot tell: missing');
  });

  it.each([
    ['written', 'seen', {}],
    ['empty', 'not yet: empty', { length: 0 }],
    ['with an error', 'not yet: errors', { findings: [finding('error')] }],
    ['half written', 'not yet: writing', { writing: true }],
  ] as const)('reply-clean, %s: %s', (_, expected, more) => {
    expect(says(outcome('reply-clean', thread(more), ORDER))).toBe(expected);
  });
});

describe('registry', () => {
  it('has every file, each with its name as id', () => {
    const files = readdirSync(new URL('../proofs/', import.meta.url)).map((name) =>
      name.replace(/\.ts$/, ''),
    );
    expect([...PROOFS.keys()].sort()).toEqual(files.sort());
  });

  it('has every proof that a checklist asks for, and no other', () => {
    const asked = CHECKLISTS.flatMap(stepsOf).flatMap(({ proof }) => proof ?? []);
    expect([...new Set(asked)].sort()).toEqual([...PROOFS.keys()].sort());
  });

  it('has proofs of orders where runs are about orders', () => {
    expect(ORDER_ID.test(ORDER_NUMBER)).toBe(true);
    for (const checklist of CHECKLISTS)
      for (const { proof = '' } of stepsOf(checklist)) {
        const about = PROOFS.get(proof)?.about;
        if (about) expect(about === 'order').toBe(checklist.subject === 'order');
      }
  });
});
