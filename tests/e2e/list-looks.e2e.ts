import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n';
import type { SellerWord } from '@/lib/rules/seller-words';
import type { Waiver } from '@/lib/settings';
import { type Launched, launchWithExtension } from './support/browser';
import { expectGoodLooks } from './support/looks';
import { waitForMark } from './support/overlay';
import { openOwnPage, titleField } from './support/own-pages';
import { openPanel, type PanelFile, seriousIssues } from './support/panels';
import { click, find, openCardByKey } from './support/wait';

const LOCALES: Locale[] = ['zh-CN', 'en'];
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 480];
const OURS = '{ include: [{ fromShadowDom: ["clerkside-overlay", ".layer, .card"] }] }';
const CARDS = join(import.meta.dirname, '../../.output/screenshots/card');

const WORDS: SellerWord[] = [
  {
    id: 'a',
    kind: 'forbidden',
    words: ['最低价', 'lowest price', 'cheapest price on the whole market'],
    severity: 'error',
    note: '老板 11 月 3 日要求',
  },
  {
    id: 'b',
    kind: 'preferred',
    words: ['usb c', 'type-c'],
    instead: 'USB-C',
    severity: 'hint',
    brand: 'Harborline Home & Living',
    store: 'DE',
    productType: 'CHARGING_ADAPTER',
    fields: ['title', 'bullets', 'searchTerms'],
  },
  { id: 'c', kind: 'brand', words: ['Harborline'], severity: 'warning' },
];

const WAIVER: Waiver = {
  id: 'w1',
  sku: 'TOWEL-01',
  field: 'title',
  code: 'T-PROMO',
  words: 'Free Shipping',
  text: 'x',
  rule: 'x',
  reason: 'Legal has seen it; the campaign runs until the end of the year',
  person: 'Li Na',
  until: '2999-01-01',
  made: '2026-11-21',
};

const SHEET =
  '类型,词语,改为,站点,字段,负责人\n禁用词,gold,,US,标题,小王\n首选词,colour,,,,\n禁用词,silver,,火星,颜色,\n禁用词,最低价|lowest price|cheapest price on the whole market,,,,\n禁用词,GOLD,,US,标题,\n';

interface View {
  name: string;
  file: PanelFile;
  words: readonly SellerWord[];
  reach(page: Page): Promise<void>;
}

let chromium: Launched;
let folder: string;

const toLists = async (page: Page): Promise<void> => {
  await page.locator('[data-tab="words"]').click();
  await page.waitForSelector('[data-add]');
};

const VIEWS: View[] = [
  { name: 'lists-empty', file: 'sidepanel.html', words: [], reach: toLists },
  {
    name: 'lists-full',
    file: 'sidepanel.html',
    words: WORDS,
    async reach(page) {
      await toLists(page);
      await page.locator('summary').click();
      await page.locator('[data-word="c"] [data-remove]').click();
      await page.waitForSelector('[data-undo]');
    },
  },
  {
    name: 'lists-form',
    file: 'sidepanel.html',
    words: WORDS,
    async reach(page) {
      await toLists(page);
      await page.locator('[data-word="b"] [data-edit]').click();
      await page.locator('[data-word-form] summary').click();
      await page.locator('[data-field="instead"]').click({ count: 3 });
      await page.keyboard.press('Backspace');
      await page.locator('[data-save]').click();
      await page.waitForSelector('[role="alert"]');
    },
  },
  {
    name: 'lists-import',
    file: 'sidepanel.html',
    words: WORDS,
    async reach(page) {
      await toLists(page);
      await page.locator('[data-import]').click();
      const file = join(folder, 'words.csv');
      await writeFile(file, SHEET);
      const input = (await page.waitForSelector('[data-file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      await page.waitForSelector('[data-outcome="wrong"]');
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
    },
  },
  {
    name: 'options-waivers',
    file: 'options.html',
    words: [],
    async reach(page) {
      await page.waitForSelector('[data-waiver]');
    },
  },
];

beforeAll(async () => {
  chromium = await launchWithExtension();
  folder = await mkdtemp(join(tmpdir(), 'clerkside-looks-'));
});
afterAll(async () => {
  await chromium?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

async function store(values: object): Promise<void> {
  await (await chromium.worker()).evaluate(`chrome.storage.local.set(${JSON.stringify(values)})`);
}

describe('word lists and waivers, in both languages, both schemes and two widths', () => {
  it.each(VIEWS)('$name has nothing serious and fits', async ({ name, file, words, reach }) => {
    const waivers = [WAIVER, { ...WAIVER, id: 'w2', until: '2026-01-01' }];
    await store({ words, waivers });
    const page = await openPanel(chromium, file);
    await reach(page);
    await expectGoodLooks(page, name, WIDTHS);
    await page.close();
  });

  const looks = LOCALES.flatMap((locale) => SCHEMES.map((scheme) => [locale, scheme] as const));
  it.each(looks)('the form in the card: %s, %s', async (locale, scheme) => {
    await store({ language: locale, person: 'Li Na', words: [] });
    const page = await openOwnPage(chromium, titleField('Board! plain'));
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await waitForMark(page, 'T-CHAR-BAN');
    await click(page, 'kat-textarea >>> textarea');
    await page.keyboard.press('Home');
    await openCardByKey(page);
    await click(page, 'clerkside-overlay >>> [data-card] button[data-allow=""]');
    await find(page, 'clerkside-overlay >>> input[data-allow="reason"]:focus');
    await page.keyboard.press('Enter');
    await find(page, 'clerkside-overlay >>> [role="alert"]:not([hidden])');
    const path = join(CARDS, `allow-${locale}-${scheme}.png`) as `${string}.png`;
    await mkdir(dirname(path), { recursive: true });
    await page.screenshot({ path });
    expect(await seriousIssues(page, OURS)).toEqual([]);
    await page.close();
  });

  it('made no error on the way', () => {
    expect(chromium.errors).toEqual([]);
  });
});
