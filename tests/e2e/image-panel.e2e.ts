import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Launched, launchWithExtension, networkRequests } from './support/browser';
import { type Drawn, dropPictures } from './support/dropped-pictures';
import { GOOD, IMAGE_VIEWS, playReadings } from './support/image-views';
import { STATES } from './support/panel-answers';
import { openPanel, switchLanguage } from './support/panels';

const SCREENSHOTS = join(import.meta.dirname, '../../.output/screenshots/panels');
const SMALL: Drawn = { name: 'main.jpg', width: 480, height: 400 };
const LARGE: Drawn = { name: 'back.jpg', width: 2000, height: 1600, fill: 0.92 };

/** Where measuring itself is not what is tried. */
const PLAYED = [
  { facts: { ...GOOD, width: 480, height: 400, box: [20, 20, 440, 360] as const } },
  { facts: GOOD },
];

describe('the view of images in the side panel', () => {
  let chromium: Launched;
  let downloads: string;

  beforeAll(async () => {
    await mkdir(SCREENSHOTS, { recursive: true });
    downloads = await mkdtemp(join(tmpdir(), 'clerkside-briefs-'));
    chromium = await launchWithExtension();
    const session = await chromium.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
  });
  afterAll(async () => {
    await chromium?.close();
    if (downloads) await rm(downloads, { recursive: true, force: true });
  });
  afterEach(() => {
    expect(chromium.errors).toEqual([]);
    expect(networkRequests(chromium.requests)).toEqual([]);
  });

  const open = async (): Promise<Page> => {
    const page = await openPanel(chromium, 'sidepanel.html', { 'page.state': STATES.full });
    await switchLanguage(page, 'en');
    await page.locator('[data-tab="images"]').click();
    await page.waitForSelector('[data-drop-zone]');
    return page;
  };
  const read = (page: Page, name: string) =>
    page.waitForSelector(`[data-picture="${name}"][data-state="read"]`);
  const attributes = (page: Page, selector: string, name: string): Promise<(string | null)[]> =>
    page.$$eval(selector, (found, key) => found.map((one) => one.getAttribute(key)), name);
  const roles = (page: Page): Promise<string[]> =>
    page.$$eval('[data-role]', (found) => found.map((one) => (one as HTMLSelectElement).value));
  const saved = (name: string): Promise<Buffer> =>
    vi.waitFor(
      async () => {
        expect(await readdir(downloads)).toContain(name);
        return readFile(join(downloads, name));
      },
      { timeout: 20_000 },
    );

  it('measures what is dropped: gauges, findings, the evidence; the first is the main image', async () => {
    const page = await open();
    expect(page.workers()).toEqual([]);
    await dropPictures(page, [SMALL, LARGE]);
    await read(page, 'main.jpg');
    await read(page, 'back.jpg');
    expect(page.workers().length).toBeGreaterThan(0);
    expect(await roles(page)).toEqual(['MAIN', 'PT']);
    const side = await page.waitForSelector('[data-gauge="side"]');
    expect(await side?.evaluate((row) => row.textContent)).toContain('480 px · 480 × 400 px');
    expect(await attributes(page, '[data-gauge="side"]', 'data-verdict')).toEqual(['error']);
    expect(await attributes(page, '[data-findings] > li', 'data-code')).toContain('I-SIZE');
    const label = (await attributes(page, 'canvas[data-evidence]', 'aria-label')).join();
    expect(label).toContain('Evidence on main.jpg');
    await page.locator('[data-picture="back.jpg"] [data-toggle]').click();
    await page.waitForSelector(
      '[data-picture="back.jpg"] [data-gauge="side"][data-verdict="good"]',
    );
    await page.close();
  });

  it('says why a file cannot be read, and checks the others', async () => {
    const page = await open();
    await dropPictures(page, [
      { name: 'notes.jpg', width: 0, height: 0, bytes: [72, 105] },
      { name: 'empty.png', width: 0, height: 0, bytes: [] },
      SMALL,
    ]);
    await read(page, 'main.jpg');
    expect(await attributes(page, '[data-problem]', 'data-problem')).toEqual([
      'not-an-image',
      'empty',
    ]);
    expect(await page.$eval('[data-problem="empty"]', (said) => said.textContent)).toContain(
      'Copy or download it again',
    );
    await page.close();
  });

  it('stops when told to: what is read stays, the rest is named as left out', async () => {
    const page = await open();
    await IMAGE_VIEWS.checking?.(page);
    await page.locator('[data-stop-reading]').click();
    await page.waitForFunction(() => document.querySelector('[data-stop-reading]') === null);
    expect(await attributes(page, '[data-picture]', 'data-picture')).toEqual(['main.jpg']);
    expect(await page.$eval('[data-images]', (view) => view.textContent)).toContain(
      'Stopped. Not checked: 2',
    );
    await page.close();
  });

  it('takes what is pasted, and lets the main image be another one, all by keyboard', async () => {
    const page = await open();
    await playReadings(page, PLAYED);
    await dropPictures(page, [SMALL]);
    await read(page, 'main.jpg');
    await dropPictures(page, [LARGE], 'paste');
    await read(page, 'Pasted picture 1');
    await page.focus('[data-picture="main.jpg"] [data-remove]');
    await page.keyboard.press('Tab');
    while (!(await page.$('[data-picture="Pasted picture 1"] [data-role]:focus')))
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await vi.waitFor(async () => expect(await roles(page)).toEqual(['PT', 'MAIN']));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await roles(page)).toEqual(['PT']));
    await page.close();
  });

  it('writes the brief for the designer in both languages, named by SKU and day', async () => {
    const page = await open();
    await playReadings(page, PLAYED);
    await dropPictures(page, [SMALL, LARGE]);
    await read(page, 'back.jpg');
    await page.locator('[data-question="props"] [data-answer="no"]').click();
    await page.locator('[data-brief="all"] [data-save-text]').click();
    const day = await page.evaluate(() => new Date().toISOString().slice(0, 10));
    const told = (await saved(`designer-brief-TOWEL-01-${day}.txt`)).toString('utf8');
    expect(told).toContain('设计修改单 / Brief for the designer');
    expect(told).toContain('最长边只有 480 像素');
    expect(told).toContain('The longer side has 480 pixels');
    expect(told).toContain('实测：480 像素 · 480 × 400 像素；要求：1000 像素以上');
    expect(told).toContain('[人工 / by eye] 请去掉道具');
    expect(told).toContain('== 2. back.jpg (副图（PT） / Further image (PT)) ==');
    await page.close();
  });

  it('draws the brief as a real PNG', async () => {
    const page = await open();
    await IMAGE_VIEWS.full?.(page);
    await page.locator('[data-brief="all"] [data-save-picture]').click();
    const day = await page.evaluate(() => new Date().toISOString().slice(0, 10));
    const bytes = await saved(`designer-brief-TOWEL-01-${day}.png`);
    await writeFile(join(SCREENSHOTS, 'designer-brief.png'), bytes);
    expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    expect(bytes.readUInt32BE(16)).toBe(1200);
    // Decoded by the browser, it has ink of the severities: nothing was left blank.
    const inks = await page.evaluate(async (base64) => {
      const raw = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([raw]));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!pen) throw new Error('No canvas');
      pen.drawImage(bitmap, 0, 0);
      const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
      const seen = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      return [0xb3261e, 0x855000, 0x1a6fd6, 0xd6006c].map((ink) => seen.has(ink));
    }, bytes.toString('base64'));
    expect(inks).toEqual([true, true, true, true]);
    await page.close();
  });
});
