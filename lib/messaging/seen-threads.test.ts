import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SeenThreads, tellThreads, threadsTold } from './seen-threads';

async function heard(seen: SeenThreads): Promise<SeenThreads | undefined> {
  let message: unknown;
  await tellThreads(async (sent) => {
    message = sent;
  }, seen);
  return threadsTold(message);
}

const AT = '2026-11-20T20:00:00.000Z';

describe('telling of conversations', () => {
  it('what a page tells comes through', async () => {
    const seen: SeenThreads = {
      store: 'US',
      threads: [
        { thread: 'c1', answers: [{ buyerAt: AT, repliedAt: AT }], answered: true, thanks: true },
        {
          thread: 'c2',
          answers: [],
          orderId: '112-1234567-7654321',
          lastBuyerAt: AT,
          lastSellerAt: AT,
          give: 60,
          answered: false,
        },
      ],
    };
    expect(await heard(seen)).toEqual(seen);
    expect(await heard({ threads: [] })).toEqual({ threads: [] });
  });

  it('what does not fit is left out', () => {
    const told = {
      kind: 'threads.seen',
      store: 'Germany',
      threads: [
        { thread: '' },
        { thread: 'x'.repeat(200) },
        null,
        { thread: 'c1', orderId: 'Marta', lastBuyerAt: 'yesterday', give: 1e9, answered: 'no' },
        { thread: 'c2', lastBuyerAt: '2026-13-40T20:00:00.000Z', answers: [{ buyerAt: AT }, 7] },
      ],
    };
    expect(threadsTold(told)).toEqual({
      threads: [
        { thread: 'c1', answers: [] },
        { thread: 'c2', answers: [] },
      ],
    });
  });

  it.each([undefined, null, 'threads.seen', { kind: 'page.changed' }, { kind: 'threads.seen' }])(
    'another message is not heard: %j',
    (message) => expect(threadsTold(message)).toBeUndefined(),
  );

  it('nothing that is sent makes it fail, and no other word comes through', () => {
    fc.assert(
      fc.property(fc.array(fc.object({ maxDepth: 3 }), { maxLength: 3 }), (threads) => {
        const known = 'thread answers orderId lastBuyerAt give lastSellerAt answered thanks';
        for (const thread of threadsTold({ kind: 'threads.seen', threads })?.threads ?? [])
          expect(known.split(' ')).toEqual(expect.arrayContaining(Object.keys(thread)));
      }),
      { seed: 20261130 },
    );
  });
});
