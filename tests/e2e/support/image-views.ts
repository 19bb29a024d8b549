import type { Page } from 'puppeteer-core';
import type { ImageReading } from '@/lib/image-reader/types';
import type { ImageFacts } from '@/lib/listing/image';
import { dropPictures } from './dropped-pictures';

/** What is measured of a main image with nothing wrong. */
export const GOOD: ImageFacts = {
  width: 2000,
  height: 1600,
  format: 'jpeg',
  mime: 'image/jpeg',
  bytes: 812_345,
  animated: false,
  colorModel: 'rgb',
  hasAlpha: false,
  iccProfile: 'sRGB',
  orientation: 1,
  dpi: 72,
  whiteShare: 1,
  darkShare: 0,
  background: [255, 255, 255],
  borderTouch: [false, false, false, false],
  box: [80, 80, 1840, 1440],
  fill: 0.92,
  sharpness: 0.9,
  overlays: [],
  transparentShare: 0,
  hash: '0123456789abcdef',
  texts: [],
};
/** A main image with about everything wrong that can be measured. */
const BAD: ImageFacts = {
  ...GOOD,
  width: 480,
  height: 400,
  bytes: 11_500_000,
  format: 'webp',
  colorModel: 'cmyk',
  whiteShare: 0.031,
  darkShare: 0.94,
  background: [246, 246, 246],
  borderTouch: [false, false, true, true],
  box: [0, 120, 290, 280],
  fill: 0.605,
  sharpness: 0.08,
  upscaled: true,
  overlays: [{ kind: 'badge', box: [380, 20, 80, 80] }],
  texts: [
    { text: 'SALE 50%', confidence: 0.99, box: [5, 5, 150, 40], onProduct: false },
    { text: 'Amazon’s Choice', confidence: 0.97, box: [200, 350, 180, 30], onProduct: false },
    { text: 'Green Tea', confidence: 0.98, box: [100, 220, 110, 30], onProduct: true },
  ],
};

/** Replaces the worker of the panel: it answers with these readings in turn, or, after them, never. */
export async function playReadings(page: Page, readings: readonly ImageReading[]): Promise<void> {
  await page.evaluate((json) => {
    const left = JSON.parse(json) as unknown[];
    const Real = Worker;
    const Played = class {
      constructor(url: URL, options: { name: string }) {
        // Previews are made as ever.
        if (options.name !== 'clerkside-images')
          // biome-ignore lint/correctness/noConstructorReturn: the one way to stand in for a built-in class
          return new Real(url, options) as never;
      }
      onmessage: ((event: { data: unknown }) => void) | null = null;
      onerror = null;
      postMessage({ id }: { id: number }): void {
        const reading = left.shift();
        if (reading !== undefined)
          queueMicrotask(() => this.onmessage?.({ data: { id, reading } }));
      }
      terminate(): void {
        left.length = 0;
      }
    };
    (globalThis as unknown as Record<string, unknown>).Worker = Played;
  }, JSON.stringify(readings));
}

async function openImages(page: Page): Promise<void> {
  await page.locator('[data-tab="images"]').click();
  await page.waitForSelector('[data-drop-zone]');
}

const LONG = 'a_very_long_file_name_from_the_designer_with_every_detail_final_v12_(1).jpg';
const small = (name: string) => ({ name, width: 480, height: 400 });

/** The states of the view of images, and how each is reached from the opened panel. */
export const IMAGE_VIEWS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  empty: openImages,
  async checking(page) {
    await openImages(page);
    await playReadings(page, [{ facts: GOOD }]);
    await dropPictures(page, [small('main.jpg'), small(LONG), small('back.jpg')]);
    await page.waitForSelector('[data-picture="main.jpg"][data-state="read"] [data-evidence]');
  },
  async full(page) {
    await openImages(page);
    await playReadings(page, [
      { facts: BAD },
      { facts: { ...GOOD, width: 1200, height: 960, box: [48, 48, 1104, 864] } },
      { facts: { ...GOOD, width: 300, height: 240, box: [12, 12, 276, 216] } },
    ]);
    await dropPictures(page, [
      { ...small(LONG), ground: '#f6f6f6', fill: 0.6, words: 'SALE 50%' },
      small('detail.jpg'),
      small('banner.jpg'),
    ]);
    await page.waitForSelector('[data-evidence]');
    await page.locator('[data-picture="banner.jpg"] [data-role]').fill('APLUS');
    await page.locator('[data-picture="banner.jpg"] [data-module]').fill('header');
    await page.select('[data-kind]', 'shoes');
    await page.locator('[data-question="shoe"] [data-answer="no"]').click();
    await page.locator('[data-question="props"] [data-answer="yes"]').click();
  },
  async good(page) {
    await openImages(page);
    await playReadings(page, [{ facts: GOOD }, { facts: { ...GOOD, hash: 'fedcba9876543210' } }]);
    await dropPictures(page, [small('main.jpg'), small('back.jpg')]);
    await page.waitForSelector('[data-evidence]');
  },
  async unreadable(page) {
    await openImages(page);
    await playReadings(page, [
      { problem: 'not-an-image' },
      { problem: 'truncated', facts: { width: 2000, height: 2000, bytes: 900, format: 'jpeg' } },
      { problem: 'too-large', facts: { width: 30_000, height: 30_000, format: 'png' } },
    ]);
    await dropPictures(page, [small('notes.txt'), small('half.jpg'), small(LONG)]);
    await page.waitForSelector('[data-problem="too-large"]');
  },
};
