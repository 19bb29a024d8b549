import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchWithExtension } from './support/browser';
import { expectGoodLooks } from './support/looks';
import { FACTS } from './support/panel-answers';
import { type Answers, openPanel } from './support/panels';

const WIDTHS = [320, 480];
const ASKING: Answers = {
  'page.facts': {
    ...FACTS.messages,
    facts: { ...FACTS.messages.facts, lastBuyerText: 'Die Lampe ist leider zerbrochen.' },
  },
};
const LONG = 'Liebe Kundin, lieber Kunde, wir haben Ihre Nachricht erhalten und prüfen sie. ';

/** As from the clipboard: puppeteer's own filling of long texts goes unnoticed by React. */
const fill = async (page: Page, field: string, text: string): Promise<void> => {
  await page.locator(`[data-field="${field}"]`).click();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.sendCharacter(text);
};
const toEditor = async (page: Page): Promise<void> => {
  await page.locator('[data-add-template]').click();
  await page.waitForSelector('[data-editor]');
};

const VIEWS: { name: string; answers?: Answers; reach(page: Page): Promise<void> }[] = [
  {
    name: 'guess',
    answers: ASKING,
    reach: async (page) => {
      await page.waitForSelector('[data-topic="guess"]');
    },
  },
  { name: 'editor-new', reach: toEditor },
  {
    name: 'editor-full',
    answers: ASKING,
    reach: async (page) => {
      await toEditor(page);
      await fill(page, 'name', 'Auskunft über eine Lieferung, die beim Zoll liegt');
      await fill(page, 'shortcut', 'tk');
      await fill(page, 'words', '海关 zoll customs');
      await fill(
        page,
        'body',
        `${LONG.repeat(4)}\n\n{% if tracking_number %}\n{{ tracking_number }}\n{% endif %}`,
      );
      await fill(page, 'meaning', '包裹卡在海关时用');
      await page.locator('[data-save]').click();
      await page.waitForSelector('[data-field="shortcut"][aria-invalid]');
    },
  },
  {
    name: 'editor-mistake',
    reach: async (page) => {
      await toEditor(page);
      await page.waitForSelector('[data-reset]');
      await fill(page, 'body', 'Hello {{ buyer }}');
      await page.waitForSelector('[data-field="body"][aria-invalid]');
    },
  },
  {
    name: 'guard',
    answers: ASKING,
    reach: async (page) => {
      await toEditor(page);
      await fill(page, 'name', 'Not allowed');
      await fill(page, 'shortcut', 'na');
      await fill(
        page,
        'body',
        'Hello {{ buyer_name }}, please write to help@acme.com and it will arrive by Friday. ' +
          'We will then send you what you need, and the parcel will be with you soon.',
      );
      await page.locator('[data-save]').click();
      await page.locator('input[type="search"]').fill('na');
      await page.locator('[data-results] li:first-child [data-template]').click();
      await page.waitForSelector('[data-guard] [data-code="M-CONTACT"]');
    },
  },
  {
    name: 'import',
    reach: async (page) => {
      await page.locator('[data-import-templates]').click();
      await page
        .locator('[data-paste]')
        .fill(
          '名称\t主题\t语言\t消息正文\t负责人\n海关\t物流\tDE\tGuten Tag\t小王\nx\t火星\tNL\t{{ a }}\t',
        );
      await page.waitForSelector('[data-import-preview]');
    },
  },
];

describe('templates of her own, in both languages, both schemes and two widths', () => {
  let chromium: Launched;

  beforeAll(async () => {
    chromium = await launchWithExtension();
  });
  afterAll(() => chromium?.close());

  it.each(VIEWS)('$name has nothing serious and fits', async ({ name, answers, reach }) => {
    const page = await openPanel(chromium, 'sidepanel.html', answers);
    await page.waitForSelector('[data-add-template]');
    await reach(page);
    await expectGoodLooks(page, `own-templates-${name}`, WIDTHS);
    await page.close();
  });

  it('made no error on the way', () => {
    expect(chromium.errors).toEqual([]);
  });
});
