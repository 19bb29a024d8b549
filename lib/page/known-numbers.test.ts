import { describe, expect, it, vi } from 'vitest';
import type { Listing } from '@/lib/listing/listing';
import { numberMet } from '@/lib/messaging/seen-number';
import { KnownNumbers } from './known-numbers';

const FACTS: Listing = { marketplace: 'US', sku: 'MUG' };
const MUG: Listing = { ...FACTS, brand: 'Acme', productId: '036000291452', productIdType: 'UPC' };
const SAME = { sameId: { gtin14: '00036000291452', sku: 'TOWEL-01' } };

function world(answer: unknown = SAME) {
  const sent: unknown[] = [];
  const told = vi.fn();
  const failed = vi.fn();
  const life = new AbortController();
  const known = new KnownNumbers({
    send: (message) => {
      sent.push(message);
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    told,
    failed,
    signal: life.signal,
  });
  return { known, sent, told, failed, life };
}

describe('KnownNumbers', () => {
  it('asks once for a listing that is opened, and adds the answer to its facts', async () => {
    const { known, sent, told } = world();
    known.look(MUG, FACTS, false);
    known.look(MUG, FACTS, false);
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    expect(sent.map(numberMet)).toEqual([
      { store: 'US', sku: 'MUG', brand: 'Acme', gtin14: '00036000291452' },
    ]);
    expect(known.with(FACTS)).toEqual({ ...FACTS, elsewhere: SAME });
  });

  it('asks of no key, but of what was filled in', async () => {
    const { known, sent } = world();
    known.look({ ...MUG, productId: '' }, FACTS, false);
    for (const productId of ['0', '03', '036000291452'])
      known.look({ ...MUG, productId }, FACTS, false);
    expect(sent).toHaveLength(1);
    known.look(MUG, FACTS, true);
    known.look(MUG, FACTS, true);
    expect(sent).toHaveLength(2);
    known.look({ ...MUG, sku: 'BOWL' }, { ...FACTS, sku: 'BOWL' }, false);
    expect(sent).toHaveLength(3);
  });

  it('asks nothing where there is no such field', () => {
    const { known, sent } = world();
    known.look(FACTS, FACTS, false);
    known.look({ title: 'A' }, {}, true);
    expect(sent).toEqual([]);
  });

  it.each([null, 'x', 7, { sameId: { gtin14: 1 } }, { ofBrand: {} }])(
    'knows nothing from an answer like %j',
    async (answer) => {
      const { known, sent, told } = world(answer);
      known.look(MUG, FACTS, true);
      await vi.waitFor(() => expect(sent).toHaveLength(1));
      await Promise.resolve();
      expect(told).not.toHaveBeenCalled();
      expect(known.with(FACTS)).toBe(FACTS);
    },
  );

  it('says when nobody answers, and is still after its page is gone', async () => {
    const refused = world(new Error('no background'));
    refused.known.look(MUG, FACTS, true);
    await vi.waitFor(() => expect(refused.failed).toHaveBeenCalledOnce());
    const gone = world();
    gone.known.look(MUG, FACTS, true);
    gone.life.abort();
    await vi.waitFor(() => expect(gone.sent).toHaveLength(1));
    await Promise.resolve();
    expect(gone.told).not.toHaveBeenCalled();
  });
});

describe('the message', () => {
  it.each([undefined, null, 'numbers.meet', {}, { kind: 'rule.show' }])('%j is none', (message) => {
    expect(numberMet(message)).toBeUndefined();
  });

  it('takes no part that is not what it should be', () => {
    const message = {
      kind: 'numbers.meet',
      store: 3,
      sku: '',
      brand: 'x'.repeat(201),
      gtin14: '1',
    };
    expect(numberMet(message)).toEqual({});
  });
});
