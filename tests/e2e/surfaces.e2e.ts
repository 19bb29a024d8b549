import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension } from './support/browser';
import { bundleSurfaces, openWorld, type World } from './support/surfaces-world';
import { PATIENCE } from './support/wait';

const HOST = 'https://sellercentral.amazon.com';
const WORKFLOW = '/interactive/listing/workflow/edit?sku=TOWEL-01&title=Seen by surfaces';
const CLASSIC = '/abis/listing/edit?sku=TOWEL-01&title=Seen by surfaces';
const TITLE = { 'title 0': 'Seen by surfaces' };

let practice: Awaited<ReturnType<typeof startPractice>>;
let chromium: Launched;
let code: string;
let page: Page;

beforeAll(async () => {
  [practice, code] = await Promise.all([startPractice(), bundleSurfaces()]);
  chromium = await launchWithExtension({ practice, extension: false });
});
afterEach(async () => {
  if (page && !page.isClosed()) await page.close();
});
afterAll(async () => {
  await chromium?.close();
  await practice?.close();
});

async function open(path: string, frame?: string): Promise<World> {
  page = await chromium.newPage(HOST + path);
  await page.waitForFunction(
    () => (globalThis as unknown as { practice?: { ready?: boolean } }).practice?.ready,
  );
  if (frame)
    await page.waitForFrame((one) => one.url().includes(frame) && one.parentFrame() !== null);
  return openWorld(page, code, frame);
}

/** Asks again until the page has what is wanted, since forms mount late. */
async function eventually<T>(ask: () => Promise<T>, wanted: (seen: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE.timeout;
  let seen = await ask();
  while (!wanted(seen) && Date.now() < end) {
    await setTimeout(PATIENCE.interval);
    seen = await ask();
  }
  return seen;
}

const hasTitle = (seen: { fields?: Record<string, string> }) =>
  seen.fields?.['title 0'] !== undefined;

describe('the listing editor', () => {
  const conditions = [
    '',
    'late',
    'rerender',
    'decoys',
    'deep',
    'csp',
    'rtl',
    'rem',
    'transform',
    'scroller',
  ];

  it.each(conditions)('in the new workflow, with "%s"', async (condition) => {
    const world = await open(`${WORKFLOW}&with=${condition}`);
    const seen = await eventually(() => world('look'), hasTitle);
    expect(seen).toMatchObject({
      surface: 'listing-editor',
      recognised: true,
      missing: [],
      fields: TITLE,
    });
    const names = [
      'title 0',
      'highlights 0',
      ...[0, 1, 2, 3, 4].map((index) => `bullets ${index}`),
    ];
    expect(Object.keys(seen.fields ?? {})).toEqual([
      ...names,
      'description 0',
      'searchTerms 0',
      'brand 0',
      'productId 0',
      'sku 0',
    ]);
    expect(JSON.stringify(seen.fields)).not.toContain('Decoy');
  });

  it.each(['bare', 'hash', 'new'])(
    'in the classic form with tabs, names spelt %s, decoys and depth',
    async (names) => {
      const world = await open(`${CLASSIC}&names=${names}&with=decoys,deep,late`);
      const seen = await eventually(() => world('look'), hasTitle);
      expect(seen).toMatchObject({
        surface: 'listing-editor',
        recognised: true,
        missing: [],
        fields: TITLE,
      });
      expect(Object.keys(seen.fields ?? {})).toEqual([
        'title 0',
        'highlights 0',
        'brand 0',
        'productId 0',
      ]);
      expect(await world('listing')).toMatchObject({
        sku: 'TOWEL-01',
        productType: 'TOWEL',
        productIdType: 'UPC',
      });
    },
  );

  it.each(['bare', 'hash', 'new'])(
    'on the description tab, bullets in order, names spelt %s',
    async (names) => {
      const world = await open(`${CLASSIC}&names=${names}&with=decoys#description`);
      const seen = await eventually(
        () => world('look'),
        ({ fields }) => fields?.['bullets 4'] !== undefined,
      );
      expect(seen.missing).toEqual(['title']);
      expect(Object.keys(seen.fields ?? {})).toEqual(
        [0, 1, 2, 3, 4].map((i) => `bullets ${i}`).concat('description 0', 'searchTerms 0'),
      );
      expect(JSON.stringify(seen.fields)).not.toContain('Decoy');
    },
  );

  it.each(['offer', 'images', 'variations', 'safety_and_compliance', 'product_details'])(
    'is known on its tab %s, although the texts are elsewhere',
    async (tab) => {
      for (const start of [WORKFLOW, CLASSIC]) {
        const world = await open(`${start}#${tab}`);
        expect(
          await eventually(
            () => world('look'),
            ({ recognised }) => recognised === true,
          ),
        ).toMatchObject({ recognised: true, missing: ['title'] });
        await page.close();
      }
    },
  );

  it('is not recognised when nothing bears a name we know', async () => {
    const world = await open(`${WORKFLOW}&with=unknown,decoys`);
    expect(await world('look')).toMatchObject({
      surface: 'listing-editor',
      recognised: false,
      fields: {},
    });
  });

  it('in a same-origin frame is the business of that frame; identity comes from the page around', async () => {
    const inner = await open(`${WORKFLOW}&with=iframe&store=JP&lang=ja`, 'frame=1');
    expect(await eventually(() => inner('look'), hasTitle)).toMatchObject({
      recognised: true,
      fields: TITLE,
    });
    expect(await inner('identity')).toMatchObject({
      store: 'JP',
      merchant: 'Practice Trading Co.',
    });
    const outer = await openWorld(page, code);
    expect(await outer('look')).toMatchObject({ recognised: true, missing: [], fields: {} });
  });

  it('is found where the address does not tell the view', async () => {
    const world = await open('/amazonsell/business');
    expect(await world('look')).toEqual({ surface: 'none' });
    await page.click('[data-view="listing"]');
    expect(await eventually(() => world('look'), hasTitle)).toMatchObject({
      surface: 'listing-editor',
      recognised: true,
    });
    await page.click('[data-view="messages"]');
    expect(
      await eventually(
        () => world('look'),
        ({ surface }) => surface === 'buyer-messages',
      ),
    ).toMatchObject({ fields: { 'message 0': '' } });
    await page.click('[data-view="overview"]');
    expect(await world('look')).toEqual({ surface: 'none' });
  });
});

describe('A+ content', () => {
  const EDIT = '/enhanced-content/content/7d0c1f6e-practice/revision/1782000000/edit?headline=Seen';
  const BOXES = {
    'aplus 0': 'Seen',
    'aplus 1': 'The best towels in the world, with free shipping.',
    'aplus 2': '',
    'aplus 3': 'Harborline towel',
  };
  const hasBoxes = (seen: { fields?: Record<string, string> }) =>
    seen.fields?.['aplus 3'] !== undefined;

  it.each(['', 'late', 'decoys', 'deep', 'dialog'])(
    'every box of its modules, with "%s"; neither its own name nor ASINs',
    async (condition) => {
      const world = await open(`${EDIT}&with=${condition}`);
      const seen = await eventually(() => world('look'), hasBoxes);
      expect(seen).toEqual({
        surface: 'aplus-editor',
        recognised: true,
        missing: [],
        fields: BOXES,
      });
    },
  );

  it('in a frame is the business of that frame', async () => {
    const inner = await open(`${EDIT}&with=iframe`, 'frame=1');
    expect(await eventually(() => inner('look'), hasBoxes)).toMatchObject({ fields: BOXES });
    const outer = await openWorld(page, code);
    expect(await outer('look')).toMatchObject({ recognised: true, missing: [], fields: {} });
  });

  it('is not recognised when nothing bears a mark we know', async () => {
    const world = await open(`${EDIT}&with=unknown`);
    expect(await world('look')).toMatchObject({ recognised: false, missing: ['aplus'] });
  });
});

describe('store and seller', () => {
  it.each(['en', 'zh', 'de', 'ja'])('in the header, page language %s', async (lang) => {
    for (const store of ['UK', 'AE']) {
      const world = await open(`/home?lang=${lang}&store=${store}`);
      expect(await world('identity')).toMatchObject({ store, merchant: 'Practice Trading Co.' });
      await page.close();
    }
  });

  it('are unknown when the label is', async () => {
    const world = await open('/home?storeLabel=Utopia');
    expect(await world('identity')).toEqual({
      storeLabel: 'Utopia',
      merchant: 'Practice Trading Co.',
    });
  });
});

describe('orders and messages', () => {
  it('tell the facts of an order', async () => {
    const world = await open('/orders-v3/order/302-7654321-1234567?store=DE&lang=zh');
    expect(await world('look')).toMatchObject({
      surface: 'order-detail',
      recognised: true,
      missing: [],
    });
    expect(await world('facts')).toMatchObject({
      orderId: '302-7654321-1234567',
      buyerName: 'Jürgen',
      shipBy: '2026-11-22',
      deliveryDate: '2026-11-27',
      purchaseDate: '2026-11-18',
      shippingService: 'Standard',
      sellerName: 'Practice Trading Co.',
      buyerLanguage: 'de',
      asin: expect.stringMatching(/^B0\w{8}$/) as string,
      itemTitle: expect.stringMatching(/\w/) as string,
    });
  });

  it.each(['inbox', 'inbox-v3'])('find the reply box of %s', async (version) => {
    const world = await open(
      `/messaging/${version}?cc=6f1c2a80-0002-4000-8000-000000000002&with=decoys,late&message=Hallo`,
    );
    const seen = await eventually(
      () => world('look'),
      ({ fields }) => fields?.['message 0'] !== undefined,
    );
    expect(seen).toMatchObject({
      surface: 'buyer-messages',
      recognised: true,
      missing: [],
      fields: { 'message 0': 'Hallo' },
    });
    expect(await world('facts')).toMatchObject({
      orderId: '302-7654321-1234567',
      buyerName: 'Jürgen',
      sellerName: 'Practice Trading Co.',
    });
    expect(await world('listing')).toMatchObject({ messageKind: 'reply' });
  });

  it.each(['en', 'zh', 'de', 'ja'])('find the contact form, page language %s', async (lang) => {
    const world = await open(
      `/messaging/contact?orderId=112-1234567-7654321&lang=${lang}&with=deep,decoys&message=Hello`,
    );
    const seen = await eventually(
      () => world('look'),
      ({ fields }) => fields?.['message 0'] !== undefined,
    );
    expect(seen).toMatchObject({ surface: 'buyer-messages', fields: { 'message 0': 'Hello' } });
    expect(await world('facts')).toMatchObject({
      orderId: '112-1234567-7654321',
      buyerName: 'Marta',
    });
    expect(await world('listing')).toMatchObject({
      messageKind: 'proactive',
      orderId: '112-1234567-7654321',
    });
  });

  const JUERGEN = '6f1c2a80-0002-4000-8000-000000000002';
  const SIDES = ['buyer', 'seller', 'buyer'];
  const THREADS = [
    ['the classic inbox', `/messaging/inbox?fi=responseNeeded&cc=${JUERGEN}`, SIDES],
    ['the newer inbox, the last on top', `/messaging/inbox-v3?fi=all&cc=${JUERGEN}`, SIDES],
    ['New Seller Central', `/amazonsell/messaging/inbox?fi=all&cc=${JUERGEN}`, SIDES],
  ] as const;
  const CONDITIONS = ['', 'late,csp', 'deep,rerender,decoys'];

  it.each(THREADS.flatMap((thread) => CONDITIONS.map((on) => [...thread, on] as const)))(
    'read the conversation of %s (%s, %s), with "%s"',
    async (_, path, sides, condition) => {
      const world = await open(`${path}&with=${condition}`);
      const seen = await eventually(
        () => world('threads'),
        (shown) => shown?.open?.messages.length === sides.length,
      );
      expect(seen?.open).toMatchObject({ id: JUERGEN, orderId: '302-7654321-1234567' });
      expect(seen?.open?.messages.map(({ from }) => from)).toEqual(sides);
      const times = seen?.open?.messages.map(({ times: [first] }) => first?.text).toSorted();
      expect(times).toEqual(['2026-11-19 18:40', '2026-11-20 08:05', '2026-11-20 10:31']);
      expect(seen?.list).toContainEqual({
        id: JUERGEN,
        buyerName: 'Jürgen',
        label: 'Time left: 9 h',
      });
    },
  );

  it('read the list in a document of its own from the page with the filters', async () => {
    const path = `/messaging/inbox?fi=all&cc=${JUERGEN}&with=threadframe&message=Hi`;
    const inner = await open(path, '/threads');
    const rows = await eventually(
      () => inner('threads'),
      (shown) => shown?.list?.length === 3,
    );
    expect(rows?.open?.messages).toHaveLength(3);
    expect(await inner('look')).toMatchObject({ fields: { 'message 0': 'Hi' } });
    const outer = await openWorld(page, code);
    expect(await outer('look')).toMatchObject({ recognised: true, missing: [], fields: {} });
    const around = await outer('threads');
    expect(around?.list).toEqual(rows?.list);
    expect(around?.open?.messages).toEqual(rows?.open?.messages);
  });

  it('tell an inbox without a thread from one that is not there', async () => {
    const contact = await open('/messaging/contact?orderId=112-1234567-7654321');
    expect(await contact('threads')).toEqual({});
    await page.close();
    const order = await open('/orders-v3/order/112-1234567-7654321');
    expect(await order('threads')).toBeUndefined();
  });

  it.each([
    ['/orders-v3/mfn/unshipped?', '', { ordersTab: 'mfn/unshipped', ordersShown: '2' }],
    ['/orders-v3/mfn/shipped?', 'late', { ordersShown: '1', orderId: '113-5550100-5550199' }],
    ['/orders-v3?', 'csp', { ordersShown: '3', ordersTotal: '3' }],
    ['/orders-v3/fba/all?empty=1', '', { ordersTab: 'fba/all', ordersShown: '0' }],
    ['/amazonsell/orders/mfn?', 'late', { ordersTab: 'mfn', ordersShown: '3' }],
  ])('count the orders of %s, with "%s"', async (path, condition, facts) => {
    const world = await open(`${path}&with=${condition}`);
    const seen = await eventually(
      () => world('facts'),
      (shown) => shown?.ordersShown !== undefined,
    );
    expect(seen).toMatchObject(facts);
    expect(await world('look')).toMatchObject({ surface: 'order-list', recognised: true });
  });

  it('know no list of orders when nothing bears a mark we know', async () => {
    const world = await open('/orders-v3/mfn/unshipped?with=unknown');
    expect(await world('look')).toMatchObject({ surface: 'order-list', recognised: false });
    expect(await world('facts')).not.toHaveProperty('ordersShown');
  });

  it('read a thread in a frame of its own', async () => {
    const world = await open(
      '/messaging/inbox?cc=6f1c2a80-0001-4000-8000-000000000001&with=iframe&message=Hi',
      'frame=1',
    );
    expect(
      await eventually(
        () => world('look'),
        ({ fields }) => fields?.['message 0'] !== undefined,
      ),
    ).toMatchObject({ fields: { 'message 0': 'Hi' } });
    expect(await world('facts')).toMatchObject({
      orderId: '112-1234567-7654321',
      sellerName: 'Practice Trading Co.',
    });
  });
});
