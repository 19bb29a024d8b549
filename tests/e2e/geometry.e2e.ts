import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension } from './support/browser';
import { type Distance, distances, settle } from './support/geometry';
import { PATIENCE } from './support/wait';

const TEXTS = new URLSearchParams({
  lang: 'en',
  store: 'US',
  title:
    'Acme Free Shipping Bamboo Board ★ BEST SELLER, hot item, with  two spaces, and a tail that runs on beyond the seventy-fifth character',
  highlights:
    'Free shipping, sturdy, ★ light, easy to clean, dishwasher safe, for the whole family, in many colours and more that is far too long',
});
const CONDITIONS = [
  '',
  'late',
  'rerender',
  'decoys',
  'deep',
  'iframe',
  'csp',
  'rtl',
  'rem',
  'transform',
  'scroller',
  'late,rerender,decoys,deep,csp,rtl,rem,transform',
];
const ZOOMS = [0.5, 1, 1.5, 2];
const FARTHEST_PX = 2;

describe.each(['auto', 'mirror'])('marks lie on their words, drawing path %s', (path) => {
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let chromium: Launched;

  beforeAll(async () => {
    practice = await startPractice();
    chromium = await launchWithExtension({ practice });
    await (await chromium.worker()).evaluate(`chrome.storage.local.set({ marks: '${path}' })`);
  });
  afterAll(async () => {
    await chromium?.close();
    await practice?.close();
  });

  it.each(CONDITIONS)('under "%s": zoomed, scrolled and resized', async (conditions) => {
    const page = await chromium.newPage(
      `https://sellercentral.amazon.com/interactive/listing/workflow/edit?${TEXTS}&with=${conditions}`,
    );
    const frame = await frameWithMarks(page);
    for (const zoom of ZOOMS) {
      await page.setViewport({
        width: Math.round(1280 / zoom),
        height: Math.round(900 / zoom),
        deviceScaleFactor: zoom,
      });
      await check(frame, `zoom ${zoom}`);
      await scroll(frame);
      await check(frame, `zoom ${zoom}, scrolled`);
    }
    await page.close();
  });

  it('follows a layout shift that no event tells of', async () => {
    const page = await chromium.newPage(
      `https://sellercentral.amazon.com/interactive/listing/workflow/edit?${TEXTS}`,
    );
    const frame = await frameWithMarks(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('main, #a-page > main { margin-top: 137px; padding-left: 61px }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    await expect
      .poll(async () => farOff(await distances(frame)), { message: 'after the shift' })
      .toEqual([]);
    await check(frame, 'after the shift');
    await page.close();
  });
});

/** The frame with the fields, once both of them are marked. */
function frameWithMarks(page: Page): Promise<Frame> {
  return vi.waitFor(async () => {
    for (const frame of page.frames()) {
      const fields = await frame.evaluate(() => {
        const root = document.querySelector('clerkside-overlay')?.shadowRoot;
        const all = root?.querySelectorAll<HTMLElement>('[data-field][data-code]') ?? [];
        return [...all].map(({ dataset }) => dataset.field);
      });
      if (fields.includes('title') && fields.includes('highlights')) return frame;
    }
    throw new Error('No marks were drawn');
  }, PATIENCE);
}

const farOff = (all: readonly Distance[]): Distance[] =>
  all.filter(({ off, hidden, drawn }) => (hidden ? drawn : off > FARTHEST_PX));

async function check(frame: Frame, when: string): Promise<void> {
  await settle(frame);
  const all = await distances(frame);
  expect(farOff(all), `${when}, of ${all.length} marks`).toEqual([]);
  const seen = all.filter(({ drawn }) => drawn);
  if (!when.includes('scrolled'))
    expect(seen.length, `${when}: marks that can be seen`).toBeGreaterThan(0);
}

async function scroll(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    scrollBy(0, 60);
    const boxes = [...document.querySelectorAll('*')].filter(
      (element) =>
        element.scrollHeight > element.clientHeight + 20 &&
        getComputedStyle(element).overflowY !== 'visible',
    );
    for (const box of boxes) box.scrollBy(0, 30);
  });
}
