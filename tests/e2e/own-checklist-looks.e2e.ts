import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchWithExtension } from './support/browser';
import { expectGoodLooks } from './support/looks';
import { openPanel, type PanelFile } from './support/panels';

const WIDTHS = [320, 480, 1100];
const TABLE =
  '清单,分组,步骤,怎么做,页面,双人复核,负责人\n开工,订单,看今天要发货的订单,先急后缓,/orders-v3,是,小王\n,,,只有做法,,,\n,,回复消息,,https://example.com/x,也许,\n';

let chromium: Launched;
let folder: string;

interface View {
  name: string;
  file: PanelFile;
  reach(page: Page): Promise<void>;
}

const copied = async (page: Page): Promise<void> => {
  await page.locator('[data-list="weekly-ad-report"] [data-copy]').click();
  await page.waitForSelector('[data-own-editor] [data-own-step]');
};

const VIEWS: View[] = [
  {
    name: 'own-empty',
    file: 'desk.html#checklists',
    async reach(page) {
      await page.waitForSelector('[data-list]');
    },
  },
  {
    name: 'own-editor',
    file: 'desk.html#checklists',
    async reach(page) {
      await copied(page);
      await page.locator('[data-own-step] [data-control="details"]').click();
      await page.locator('[data-part="page"]').fill('https://example.com/');
      await page.locator('[data-part="hint"]').click();
      await page.waitForSelector('[role="alert"]');
    },
  },
  {
    name: 'own-lists',
    file: 'desk.html#checklists',
    async reach(page) {
      await copied(page);
      await page.locator('[data-back]').click();
      await page.locator('[data-own-lists] [data-remove]').click();
      await page.waitForSelector('[data-undo]');
      await page.locator('summary').click();
    },
  },
  {
    name: 'own-import',
    file: 'desk.html#checklists',
    async reach(page) {
      await page.locator('[data-import]').click();
      const file = join(folder, '清单.csv');
      await writeFile(file, TABLE);
      const input = (await page.waitForSelector('[data-file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      await page.waitForSelector('[data-problem]');
      await page.locator('[data-incoming] summary').click();
    },
  },
  {
    name: 'options-thresholds',
    file: 'options.html',
    async reach(page) {
      await page.locator('[data-threshold="ctr"] input').fill('0.5');
      await page.locator('[data-threshold="acos"] input').fill('many');
      await page.locator('[data-threshold="ipi"] input').click();
      await page.waitForSelector('[data-threshold="acos"] [role="alert"]');
      await page.waitForSelector('[data-threshold="ctr"] [data-reset]');
    },
  },
];

beforeAll(async () => {
  chromium = await launchWithExtension();
  folder = await mkdtemp(join(tmpdir(), 'clerkside-own-looks-'));
});
afterAll(async () => {
  await chromium?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

describe('her own checklists and thresholds, in both languages and schemes, from narrow to wide', () => {
  it.each(VIEWS)('$name has nothing serious and fits', async ({ name, file, reach }) => {
    const page = await openPanel(chromium, file);
    await reach(page);
    await expectGoodLooks(page, name, WIDTHS);
    await page.close();
  });

  it('made no error on the way', () => {
    expect(chromium.errors).toEqual([]);
  });
});
