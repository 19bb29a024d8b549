import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKLISTS } from '@/lib/checklists/registry';
import { type ChecklistRun, type RunStart, startRun } from '@/lib/checklists/run';
import { asksForFacts, type PageSight, pageStartFor } from './page-starts';
import type { Plan } from './plan';
import { type ChangedPage, startForPage } from './start-for-page';
import { writtenDay } from './written-day';

const NOW = '2026-11-30T02:00:00.000Z';
const EDITOR: PageSight = { surface: 'listing-editor', health: 'ok', store: 'US', sku: 'TOWEL-01' };
const ORDER_ID = '112-1234567-7654321';
const order = (shipBy: string): PageSight => ({
  surface: 'order-detail',
  health: 'ok',
  store: 'US',
  facts: { orderId: ORDER_ID, shipBy },
});
const run = (checklist: string, some: RunStart = {}): ChecklistRun =>
  startRun({ id: checklist }, 'run', { at: NOW, by: '' }, some);
const towel = { kind: 'sku', value: 'TOWEL-01', store: 'US' } as const;

describe('the checklist that fits a page', () => {
  it.each([
    ['a listing', EDITOR, 'listing-change', towel],
    ['a new listing', { ...EDITOR, sku: undefined }, 'new-listing', undefined],
    ['its images', { ...EDITOR, surface: 'image-manager' }, 'image-and-aplus-change', towel],
    [
      'images of nothing known',
      { ...EDITOR, surface: 'image-manager', sku: undefined },
      undefined,
      undefined,
    ],
    ['a page that is not recognised', { ...EDITOR, health: 'blind' }, undefined, undefined],
    ['a conversation', { ...EDITOR, surface: 'buyer-messages' }, undefined, undefined],
    ['another site', { surface: 'none', health: 'ok' }, undefined, undefined],
    [
      'a late order',
      order('Nov 23, 2026'),
      'out-of-stock',
      { kind: 'order', value: ORDER_ID, store: 'US' },
    ],
    [
      'an order for tomorrow',
      order('Tue, Dec 1, 2026 PST'),
      'out-of-stock',
      { kind: 'order', value: ORDER_ID, store: 'US' },
    ],
    ['an order with time left', order('Dec 2, 2026'), undefined, undefined],
    ['an order whose day cannot be read', order('demnächst'), undefined, undefined],
  ] as const)('%s', (_, sight, checklist, bound) => {
    const start = pageStartFor(sight as PageSight, [], NOW);
    expect(start).toEqual(checklist && { checklist, ...(bound && { bound }) });
    if (checklist) expect(CHECKLISTS.some(({ id }) => id === checklist)).toBe(true);
  });

  it('is not offered while one about the same thing is under way', () => {
    const offer = (open: ChecklistRun) => pageStartFor(EDITOR, [open], NOW)?.checklist;
    expect(offer(run('listing-change', { bound: towel }))).toBeUndefined();
    expect(offer(run('listing-change', { note: 'TOWEL-01' }))).toBeUndefined();
    expect(offer(run('listing-change', { note: 'BOTTLE-02' }))).toBe('listing-change');
    expect(offer(run('new-listing', { bound: towel }))).toBeUndefined();
    expect(offer(run('new-listing', { note: 'BOTTLE-02' }))).toBe('listing-change');
    expect(offer(run('restock-review', { bound: towel }))).toBe('listing-change');
    const elsewhere = { ...towel, store: 'DE' };
    expect(offer(run('listing-change', { bound: elsewhere, note: 'TOWEL-01' }))).toBe(
      'listing-change',
    );
    const unnamed = { ...EDITOR, sku: undefined };
    expect(pageStartFor(unnamed, [run('new-listing', { bound: towel })], NOW)).toBeUndefined();
  });

  it('asks for the facts of orders only', () => {
    expect(['order-detail', 'listing-editor'].map(asksForFacts)).toEqual([true, false]);
  });
});

describe('a day as pages write it', () => {
  it.each([
    ['Nov 23, 2026', '2026-11-23'],
    ['Ship by: Mon, November 3 2026 PST', '2026-11-03'],
    ['3 Dec. 2026', '2026-12-03'],
    ['2026年12月1日', '2026-12-01'],
    ['2026-1-5', '2026-01-05'],
    ['2026/12/31 – 2027/01/02', '2026-12-31'],
    ['Feb 30, 2026', undefined],
    ['Now 23, 2026', undefined],
    ['12/01/2026', undefined],
    ['23. Nov. 2026', undefined],
    ['', undefined],
  ])('%s: %s', (text, day) => {
    expect(writtenDay(text)).toBe(day);
  });

  it('of whatever text is a day or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(writtenDay(text) ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      { seed: 3 },
    );
  });
});

describe('starting without asking', () => {
  const PLAN: Plan = {
    id: 'plan',
    checklist: 'listing-change',
    note: '',
    zone: 'Asia/Shanghai',
    rhythm: { kind: 'page', asks: false },
    time: '09:00',
    due: { kind: 'after', minutes: 60 },
    since: NOW,
  };

  async function open(
    plans: readonly Plan[],
    sight: PageSight = EDITOR,
    runs: ChecklistRun[] = [],
  ) {
    let asked = 0;
    const page: ChangedPage = {
      state: () => {
        asked += 1;
        return Promise.resolve(sight);
      },
      facts: () => Promise.resolve(sight.facts),
    };
    const started: ChecklistRun[] = [];
    const world = {
      now: () => NOW,
      newId: () => 'id',
      plans: () => Promise.resolve(plans),
      openRuns: () => Promise.resolve(runs),
      addOnce: (added: ChecklistRun) => {
        started.push(added);
        return Promise.resolve(true);
      },
    };
    const did = await startForPage(world, page);
    expect(did).toBe(started.length > 0);
    return { started, asked };
  }

  it('starts it bound to what the page shows, once a day for each thing', async () => {
    const { started } = await open([PLAN]);
    expect(started).toMatchObject([
      {
        checklist: 'listing-change',
        bound: towel,
        note: 'TOWEL-01',
        plan: 'plan',
        occurrence: expect.stringMatching(/^2026-11-30 sku US \w{11}$/),
        dueAt: '2026-11-30T03:00:00.000Z',
        startedBy: '',
      },
    ]);
    const late = { ...PLAN, checklist: 'out-of-stock' };
    const [ofOrder] = (await open([late], order('Nov 23, 2026'))).started;
    expect(ofOrder).toMatchObject({ bound: { kind: 'order', value: ORDER_ID }, note: ORDER_ID });
    // It outlives buyers' data.
    expect(ofOrder?.occurrence).not.toContain(ORDER_ID);
  });

  it('asks the page nothing where no plan wants it', async () => {
    const plans: Plan[] = [
      { ...PLAN, rhythm: { kind: 'page', asks: true } },
      { ...PLAN, rhythm: { kind: 'weekly', weekday: 1 } },
      { ...PLAN, pausedAt: NOW },
    ];
    expect(await open(plans)).toEqual({ started: [], asked: 0 });
  });

  it('leaves alone other checklists, other stores, what has no name and what is under way', async () => {
    const none = { started: [], asked: 1 };
    expect(await open([{ ...PLAN, checklist: 'new-listing' }])).toEqual(none);
    expect(await open([{ ...PLAN, store: 'DE' }])).toEqual(none);
    const unnamed = { ...EDITOR, sku: undefined };
    expect(await open([{ ...PLAN, checklist: 'new-listing' }], unnamed)).toEqual(none);
    expect(await open([PLAN], EDITOR, [run('listing-change', { bound: towel })])).toEqual(none);
    expect((await open([{ ...PLAN, store: 'US' }])).started).toHaveLength(1);
  });
});
