import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf } from './clock';
import {
  addressOf,
  answeredByHand,
  isNews,
  type KeptThread,
  keep,
  keyOf,
  type SeenThread,
  seenOn,
  standingOf,
  standingOfOpen,
} from './kept';
import type { ThreadFacts } from './read-thread';

const HOST = 'sellercentral.amazon.com';
const NOW = '2026-11-21T08:00:00.000Z';
const ASKED = '2026-11-20T20:00:00.000Z';
const LATER = '2026-11-21T06:00:00.000Z';
const THERE = { host: HOST, store: 'US', at: NOW };
const seen = (more: Partial<SeenThread> = {}): SeenThread => ({
  thread: 'c1',
  answers: [],
  lastBuyerAt: ASKED,
  answered: false,
  ...more,
});
/** What is kept after these sightings, one after the other. */
const keptAfter = (...all: SeenThread[]): KeptThread => {
  let kept: KeptThread | undefined;
  for (const one of all) kept = keep(kept, one, THERE, 'id-1');
  if (!kept) throw new Error('Nothing was seen');
  return kept;
};

describe('what is kept of a conversation', () => {
  it('is when the buyer wrote last and whether that is answered', () => {
    expect(keptAfter(seen({ orderId: '112-1234567-7654321' }))).toEqual({
      id: 'id-1',
      host: HOST,
      thread: 'c1',
      store: 'US',
      orderId: '112-1234567-7654321',
      lastBuyerAt: ASKED,
      give: 0,
      answers: [],
      state: 'waiting',
      noResponseNeeded: false,
      seenAt: NOW,
    });
  });

  it('takes a new message of the buyer for a new question', () => {
    const closed = { ...keptAfter(seen({ answered: true, thanks: true })), noResponseNeeded: true };
    const again = keep(closed, seen({ lastBuyerAt: LATER }), THERE, 'id-2');
    expect(again).toMatchObject({ state: 'waiting', lastBuyerAt: LATER, noResponseNeeded: false });
    expect(again).not.toHaveProperty('thanks');
    expect(again.id).toBe('id-1');
  });

  it('is not undone by a page that stands open since before', () => {
    const kept = keptAfter(seen({ lastBuyerAt: LATER }), seen({ answered: true, thanks: true }));
    expect(kept).toMatchObject({ lastBuyerAt: LATER, state: 'waiting' });
    expect(kept).not.toHaveProperty('thanks');
    const answered = keptAfter(seen({ answered: true }), seen());
    expect(answered.state).toBe('answered');
  });

  it('keeps the minute where a list tells only hours, and takes the minute once it is told', () => {
    const rough = seen({ lastBuyerAt: '2026-11-20T19:30:00.000Z', give: 60 });
    expect(keptAfter(seen(), rough)).toMatchObject({ lastBuyerAt: ASKED, give: 0 });
    expect(keptAfter(rough, seen())).toMatchObject({ lastBuyerAt: ASKED, give: 0 });
    expect(keptAfter(rough, { ...rough, lastBuyerAt: '2026-11-20T20:02:00.000Z' })).toMatchObject({
      lastBuyerAt: rough.lastBuyerAt,
    });
    expect(isNews(keptAfter(seen()), seen({ lastBuyerAt: LATER, give: 60 }))).toBe(true);
  });

  it('never counts from a message that was answered when a new one tells no time', () => {
    const untold: SeenThread = { thread: 'c1', answers: [], answered: false };
    const kept = keptAfter(seen({ answered: true }), untold);
    expect(clockOf(standingOf(kept), NOW)).toEqual({ state: 'unknown' });
    expect(keptAfter(seen(), untold)).toMatchObject({ lastBuyerAt: ASKED, state: 'waiting' });
  });

  it('does not forget because a page cannot tell', () => {
    const nothing: SeenThread = { thread: 'c1', answers: [] };
    expect(keptAfter(seen(), nothing)).toMatchObject({ lastBuyerAt: ASKED, state: 'waiting' });
    expect(keptAfter(seen(), seen({ lastBuyerAt: LATER }), nothing).state).toBe('waiting');
  });

  it('an answer by hand counts until a page shows the true one', () => {
    const byHand = answeredByHand(keptAfter(seen()), NOW);
    expect(byHand).toMatchObject({
      state: 'answered',
      answers: [{ buyerAt: ASKED, repliedAt: NOW, byHand: true }],
    });
    expect(keep(byHand, seen(), THERE, '').state).toBe('answered');
    const shown = { buyerAt: ASKED, repliedAt: '2026-11-21T07:00:00.000Z' };
    expect(keep(byHand, seen({ answered: true, answers: [shown] }), THERE, '').answers).toEqual([
      shown,
    ]);
    expect(answeredByHand(keptAfter(seen({ give: 60 })), NOW).answers).toEqual([]);
  });

  it('beside the page in front counts only for the message that the page shows', () => {
    const closed = { ...keptAfter(seen()), noResponseNeeded: true };
    const open = { id: 'c1', messages: [], lastBuyerAt: ASKED, answered: false };
    const state = (facts: ThreadFacts, kept?: KeptThread) =>
      clockOf(standingOfOpen(facts, kept), NOW).state;
    expect(state(open)).toBe('late12');
    expect(state(open, closed)).toBe('closed');
    expect(state(open, answeredByHand(keptAfter(seen()), NOW))).toBe('answered');
    expect(state({ ...open, lastBuyerAt: LATER }, closed)).toBe('ok');
    expect(state({ ...open, answered: true }, closed)).toBe('answered');
    expect(state({ id: 'c1', messages: [], answered: false }, closed)).toBe('unknown');
  });

  it('is found again at Amazon by its case, else by its order', () => {
    expect(addressOf(keptAfter(seen()))).toBe(`https://${HOST}/messaging/inbox?fi=all&cc=c1`);
    const thread = keyOf('112-1234567-7654321');
    expect(thread).not.toMatch(/\d{3}-\d{7}/);
    const byOrder = keptAfter(seen({ thread, orderId: '112-1234567-7654321' }));
    expect(addressOf(byOrder)).toBe(
      `https://${HOST}/orders-v3/order/112-1234567-7654321/messaging-center`,
    );
    const { orderId: _cleared, ...cleared } = byOrder;
    expect(addressOf(cleared)).toBeUndefined();
  });

  it('whatever is seen, in whatever order, the last question never goes back', () => {
    const instants = fc.integer({ min: 0, max: 5_000 }).map((minutes) => {
      return new Date(Date.parse(ASKED) + minutes * 60_000).toISOString();
    });
    const sighting = fc.record(
      {
        thread: fc.constant('c1'),
        answers: fc.constant([]),
        lastBuyerAt: instants,
        lastSellerAt: instants,
        give: fc.constantFrom(0, 60),
        answered: fc.boolean(),
      },
      { requiredKeys: ['thread', 'answers', 'lastBuyerAt', 'answered'] },
    );
    fc.assert(
      fc.property(fc.array(sighting, { minLength: 1, maxLength: 8 }), (all) => {
        let kept: KeptThread | undefined;
        for (const one of all) {
          const next = keep(kept, one, THERE, 'id-1');
          const slack = ((kept?.give ?? 0) + 65) * 60_000;
          const [was, is] = [kept?.lastBuyerAt, next.lastBuyerAt].map((at) => Date.parse(at ?? ''));
          if (was !== undefined && !Number.isNaN(was))
            expect(is).toBeGreaterThanOrEqual(was - slack);
          kept = next;
        }
      }),
      { seed: 20261130 },
    );
  });
});

describe('what is worth keeping of a page', () => {
  it('is the open conversation, and of the list what tells its time left', () => {
    const messages = [{ from: 'buyer', at: ASKED }] as const;
    const open = { id: 'c1', messages, lastBuyerAt: ASKED, answered: false };
    const rows = [
      { id: 'c1', label: 'Time left: 12 h', left: 720, give: 60, buyerName: 'Marta' },
      { id: 'c2', label: 'Time left: 9 h', left: 540, give: 60, buyerName: 'Jürgen' },
      { id: 'c3', label: 'Resolved', buyerName: 'Dana' },
    ];
    const kept = seenOn(open, rows, NOW);
    expect(kept).toEqual([
      { thread: 'c1', answers: [], lastBuyerAt: ASKED, answered: false },
      {
        thread: 'c2',
        answers: [],
        lastBuyerAt: '2026-11-20T17:00:00.000Z',
        give: 60,
        answered: false,
      },
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/Marta|Jürgen|Time left/);
    expect(seenOn({ id: 'c1', messages: [] }, [], NOW)).toEqual([]);
  });
});
