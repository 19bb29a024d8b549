import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isBrowsersOwn } from '@/lib/cli/browsers-own';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension } from './support/browser';
import { marks } from './support/overlay';
import { choose, drawn, drop, hostCount, measured, pictureFolder, seen } from './support/pictures';

const HOST = 'https://sellercentral.amazon.com';
const TAB = `${HOST}/interactive/listing/workflow/edit/images?lang=en&store=US`;
const EMPTY = `${TAB}&empty=1`;
const MAIN = '#ProductImage_MAIN-input_input';
/** What a picture that is sound in itself still gets: there are too few of them. */
const FEW = 'I-COUNT';

let practice: Awaited<ReturnType<typeof startPractice>>;
let chromium: Launched;
let page: Page;
let folder: Awaited<ReturnType<typeof pictureFolder>>;

beforeAll(async () => {
  practice = await startPractice();
  chromium = await launchWithExtension({ practice });
  folder = await pictureFolder();
});
afterAll(async () => {
  await chromium?.close();
  await practice?.close();
  await folder?.remove();
});
afterEach(() => page?.close());

async function open(address: string, surface = 'listing-editor'): Promise<Page> {
  page = await chromium.newPage(address);
  await page.waitForSelector(`clerkside-overlay[data-surface="${surface}"][data-health]`);
  return page;
}

describe('a file that is chosen', () => {
  it('is marked with exact codes over the picture, before it is uploaded', async () => {
    await open(EMPTY);
    const bytes = await drawn({ side: 600, ground: '#f4f4f4', fill: 0.5 });
    await choose(page, MAIN, await folder.put('small.jpg', bytes));
    const { codes, note } = await measured(page, 0);
    expect(codes).toEqual([FEW, 'I-MAIN-FILL', 'I-MAIN-WHITE', 'I-SIZE']);
    expect(note).toContain('600 px');
    const picture = await page.$eval('[data-testid="image-wrapper-MAIN"] img', (image) => {
      const { x, y, width, height } = image.getBoundingClientRect();
      return { x, y, width, height };
    });
    for (const mark of await marks(page)) {
      expect(mark).toMatchObject({ field: 'image', index: 0, start: 0, end: 0 });
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(Math.abs(mark.box[side] - picture[side])).toBeLessThan(1.5);
    }
    const foreign = await page.evaluate(
      '(window.practice.foreignCount(), window.practice.foreign.map(({ target, added }) => added[0] ?? target))',
    );
    expect(new Set(foreign as string[])).toEqual(new Set(['clerkside-overlay']));
    const toAmazon = practice.requests.filter(({ host }) => host.endsWith('amazon.com'));
    expect(toAmazon.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('is measured although it was chosen before anybody listened', async () => {
    const path = await folder.put('early.jpg', await drawn({ side: 600 }));
    page = await chromium.newPage(EMPTY);
    await choose(page, MAIN, path);
    expect((await measured(page, 0)).codes).toEqual([FEW, 'I-SIZE']);
  });

  it('has a card with each measurement beside its limit', async () => {
    await open(EMPTY);
    const bytes = await drawn({ side: 600, ground: '#f4f4f4', fill: 0.5 });
    await choose(page, MAIN, await folder.put('card.jpg', bytes));
    await measured(page, 0);
    await page.locator('clerkside-overlay >>> [data-badge][data-field="image"]').click();
    await page.waitForSelector('clerkside-overlay >>> [data-card][role="dialog"]');
    const gauges = await page.$$eval('clerkside-overlay >>> [data-card] [data-gauge]', (values) =>
      values.map((value) => [value.getAttribute('data-gauge'), value.getAttribute('data-verdict')]),
    );
    expect(Object.fromEntries(gauges)).toMatchObject({
      side: 'warning',
      white: 'error',
      fill: 'error',
      bytes: 'good',
      format: 'good',
    });
    expect(await page.$('clerkside-overlay >>> [data-card] [data-allow]')).toBeNull();
  });

  it('gives way to the next one', async () => {
    await open(EMPTY);
    const bad = await drawn({ side: 600, ground: '#f4f4f4', fill: 0.5 });
    await choose(page, MAIN, await folder.put('first.jpg', bad));
    await measured(page, 0);
    await choose(page, MAIN, await folder.put('second.jpg', await drawn({ side: 2000 })));
    await until(async () => (await seen(page, 0)).note.includes('2,000 px'));
    expect((await seen(page, 0)).codes).toEqual([FEW]);
  });

  it('may be ignored: for this picture, and not for the next', async () => {
    await open(`${EMPTY}&sku=IGNORE-01`);
    const small = await folder.put('ignored.jpg', await drawn({ side: 900 }));
    await choose(page, MAIN, small);
    expect((await measured(page, 0)).codes).toEqual([FEW, 'I-SIZE']);
    await page.locator('clerkside-overlay >>> [data-badge][data-field="image"]').click();
    const toIgnore = 'clerkside-overlay >>> [data-card] [data-ignore]';
    await page.waitForSelector(toIgnore);
    await page.locator(toIgnore).click();
    await until(async () => (await seen(page, 0)).codes.length === 1);
    const [left] = (await seen(page, 0)).codes;
    await page.reload();
    await choose(page, MAIN, small);
    expect((await measured(page, 0)).codes).toEqual([left]);
    const other = await drawn({ side: 900, fill: 0.95, ground: '#ffffff' });
    await choose(page, MAIN, await folder.put('other.jpg', await turned(other)));
    await until(async () => (await seen(page, 0)).codes.length === 2);
  });

  it('may be dropped', async () => {
    await open(EMPTY);
    const bytes = await drawn({ side: 400 });
    await drop(page, '#ProductImage_PT02-div', 'dropped.jpg', bytes);
    expect((await measured(page, 2)).codes).toContain('I-SIZE');
  });

  it('is measured under the page’s strict policy, deep in its shadow roots, and while it redraws', async () => {
    await open(`${EMPTY}&with=csp,deep,rerender`);
    await choose(page, `>>> ${MAIN}`, await folder.put('deep.jpg', await drawn({ side: 400 })));
    expect((await measured(page, 0)).codes).toContain('I-SIZE');
    expect(chromium.errors).toEqual([]);
  });
});

describe('a file that is no good picture', () => {
  it.each<[string, () => Promise<Buffer>]>([
    ['empty', async () => Buffer.alloc(0)],
    ['truncated', async () => (await drawn({ side: 1200 })).subarray(0, 9_000)],
    ['false', async () => Buffer.from('<!doctype html><title>no picture</title>')],
    ['a bomb', async () => bomb(30_000)],
    ['damaged', async () => damaged(await drawn({ side: 1200, format: 'png' }))],
  ])('%s: a clear finding, and the next one is read', async (name, make) => {
    await open(EMPTY);
    await choose(page, MAIN, await folder.put(`${name.replace(' ', '-')}.jpg`, await make()));
    expect((await measured(page, 0)).codes).toContain('I-FMT');
    await choose(page, MAIN, await folder.put('good.jpg', await drawn({ side: 2000 })));
    await until(async () => (await seen(page, 0)).note.includes('2,000 px'));
    expect((await seen(page, 0)).codes).toEqual([FEW]);
    expect(chromium.errors).toEqual([]);
  });

  it('TIFF: its header is read, and nothing is claimed of what was not seen', async () => {
    await open(EMPTY);
    const bytes = await drawn({ side: 900, format: 'tiff', ground: '#dddddd' });
    await choose(page, MAIN, await folder.put('scan.tif', bytes));
    const { codes } = await measured(page, 0);
    expect(codes).toContain('I-SIZE');
    expect(codes.filter((code) => code.startsWith('I-MAIN'))).toEqual([]);
  });
});

describe('pictures that stand on the listing', () => {
  it('are fetched from Amazon’s picture server at full size, and from nowhere else', async () => {
    practice.requests.length = 0;
    await open(`${TAB}&sku=TOWEL-01`);
    const { codes, note } = await measured(page, 0);
    expect(note).toContain('700 px');
    expect(codes).toEqual([FEW, 'I-MAIN-FILL', 'I-MAIN-WHITE', 'I-SIZE']);
    expect((await measured(page, 1)).note).toContain('1,600 px');
    const fetched = practice.requests.filter(
      // The browser's own services are no concern of ours.
      ({ destination, host }) => destination === 'empty' && !isBrowsersOwn(host),
    );
    expect(fetched.map(({ host, path }) => `${host}${path}`).toSorted()).toEqual([
      'm.media-amazon.com/images/I/practice-towel-grey.png',
      'm.media-amazon.com/images/I/practice-towel.png',
    ]);
  });

  it('show in the state that panels ask for', async () => {
    await open(`${TAB}&sku=TOWEL-01`);
    await measured(page, 1);
    const worker = await chromium.worker();
    const state = (await worker.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.tabs.sendMessage(tab.id, { kind: 'page.state' }))`,
    )) as { value: { fields: { field: string; index: number; length: number; unit: string }[] } };
    const pictures = state.value.fields.filter(({ field }) => field === 'image');
    expect(pictures).toMatchObject([
      { index: 0, length: 700, unit: 'pixels' },
      { index: 1, length: 1600, unit: 'pixels' },
    ]);
  });

  it('are found in the image manager, where several files may be chosen at once', async () => {
    await open(`${HOST}/imaging/manage?sku=TOWEL-01&lang=en&store=US`, 'image-manager');
    expect((await measured(page, 0)).codes).toContain('I-MAIN-WHITE');
    const small = await folder.put('one.jpg', await drawn({ side: 450 }));
    const good = await folder.put('two.jpg', await drawn({ side: 1700, fill: 0.6 }));
    await choose(page, '#bulk-image-input', small, good);
    expect((await measured(page, 2)).codes).toEqual(['I-SIZE']);
    expect((await measured(page, 3)).note).toContain('1,700 px');
    await drop(page, '.image-drop', 'three.jpg', await drawn({ side: 460 }));
    expect((await measured(page, 4)).codes).toEqual(['I-SIZE']);
  });
});

describe('the host of the reader', () => {
  it('is not there, nor is its code in the page, where there are no pictures', async () => {
    chromium.requests.length = 0;
    await until(async () => (await hostCount(chromium)) === 0);
    await open(`${HOST}/interactive/listing/workflow/edit?sku=TOWEL-01&lang=en&store=US`);
    await page.waitForSelector('clerkside-overlay >>> [data-code]');
    expect(chromium.requests.filter(({ url }) => /page-images|offscreen/.test(url))).toEqual([]);
    expect(await hostCount(chromium)).toBe(0);
  });

  it('comes back after the background and it were stopped', async () => {
    await open(EMPTY);
    await choose(page, MAIN, await folder.put('a.jpg', await drawn({ side: 400 })));
    await measured(page, 0);
    const worker = await chromium.worker();
    await worker.evaluate('chrome.offscreen.closeDocument()');
    await worker.stop();
    await choose(page, MAIN, await folder.put('b.jpg', await drawn({ side: 2000 })));
    await until(async () => (await seen(page, 0)).note.includes('2,000 px'));
    expect(chromium.errors).toEqual([]);
  });

  it('says how far along several pictures are, and drops them when she leaves', async () => {
    await open(EMPTY);
    const large = await folder.put('large.jpg', await drawn({ side: 6000 }));
    await page.evaluate(watchNotes);
    for (let place = 1; place <= 8; place += 1) {
      const copy = `#ProductImage_PT0${place}-input_input`;
      await choose(page, copy, large);
    }
    await page.waitForFunction(
      'window.notesSeen.some((note) => /Measuring \\d of \\d/.test(note))',
      {
        timeout: 20_000,
        polling: 50,
      },
    );
    await page.evaluate(() => history.pushState({}, '', '/home'));
    await page.waitForSelector('clerkside-overlay[data-surface="none"]');
    expect(await page.$('clerkside-overlay >>> [data-field="image"]')).toBeNull();
    await until(async () => (await hostCount(chromium)) === 0);
    expect(chromium.errors).toEqual([]);
  });
});

/** Runs in the page: keeps every note that is shown beside a picture. */
function watchNotes(): void {
  const notes: string[] = [];
  Object.assign(window, { notesSeen: notes });
  const root = document.querySelector('clerkside-overlay')?.shadowRoot;
  const look = (): void => {
    for (const badge of root?.querySelectorAll<HTMLElement>('[data-note]') ?? [])
      notes.push(badge.innerText);
  };
  if (root)
    new MutationObserver(look).observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
}

async function until(ask: () => Promise<boolean>): Promise<void> {
  await expect.poll(ask, { timeout: 20_000, interval: 50 }).toBe(true);
}

/** The same picture lying on its side: it looks different, and nothing else. */
async function turned(bytes: Buffer): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(bytes).rotate(90).toBuffer();
}

/** A small file that says it is a picture of `side` times `side` pixels. */
function bomb(side: number): Buffer {
  const bytes = Buffer.alloc(57);
  Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]).copy(bytes);
  bytes.writeUInt32BE(13, 8);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(side, 16);
  bytes.writeUInt32BE(side, 20);
  bytes.set([8, 2, 0, 0, 0], 24);
  bytes.write('IDAT', 37, 'latin1');
  bytes.write('IEND', 49, 'latin1');
  return bytes;
}

/** A picture with zeros where its pixels begin. */
function damaged(bytes: Buffer): Buffer {
  const at = bytes.indexOf('IDAT', 0, 'latin1') + 4;
  return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(400), bytes.subarray(at + 400)]);
}
