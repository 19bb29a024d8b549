import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import sharp from 'sharp';
import type { Launched } from './browser';

/** What a picture shall be: a box of one colour in the middle of a ground. */
export interface Wish {
  side: number;
  ground?: string;
  /** Share of the frame that the product takes. */
  fill?: number;
  format?: 'jpeg' | 'png' | 'tiff';
}

/** A picture as a file; the same wish gives the same picture. */
export async function drawn({
  side,
  ground = '#ffffff',
  fill = 0.9,
  format = 'jpeg',
}: Wish): Promise<Buffer> {
  const part = Math.round(side * fill);
  const inner = Math.round(part * 0.6);
  const product = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">
    <rect x="${(side - inner) / 2}" y="${(side - part) / 2}" width="${inner}" height="${part}" fill="#2f5d73"/>
    <rect x="${(side - inner) / 2 + inner * 0.1}" y="${side * 0.45}" width="${inner * 0.4}" height="${part * 0.1}" fill="#93b7c6"/>
  </svg>`;
  const picture = sharp({ create: { width: side, height: side, channels: 3, background: ground } });
  return picture
    .composite([{ input: Buffer.from(product) }])
    .toFormat(format, { quality: 95 })
    .toBuffer();
}

/** A folder for files to choose, taken away at the end. */
export async function pictureFolder(): Promise<{
  put(name: string, bytes: Buffer): Promise<string>;
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'clerkside-pictures-'));
  await mkdir(folder, { recursive: true });
  return {
    async put(name, bytes) {
      const path = join(folder, name);
      await writeFile(path, bytes);
      return path;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Chooses files in an input as a person would in the browser's own dialog. */
export async function choose(page: Page, selector: string, ...paths: string[]): Promise<void> {
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
}

/** Drops a file on an element, with the events that a browser sends. */
export async function drop(
  page: Page,
  selector: string,
  name: string,
  bytes: Buffer,
): Promise<void> {
  await page.$eval(
    selector,
    (element, file, base64) => {
      const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([raw], file));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        element.dispatchEvent(
          new DragEvent(type, {
            bubbles: true,
            cancelable: true,
            composed: true,
            dataTransfer: transfer,
          }),
        );
      }
    },
    name,
    bytes.toString('base64'),
  );
}

/** What is said beside the picture of a place: codes of its marks, and its note. */
export interface PictureSeen {
  codes: string[];
  note: string;
}

/** Waits until a place is measured (its note names pixels) or has marks, and tells what is drawn for it. */
export async function measured(page: Page, index: number): Promise<PictureSeen> {
  await page.waitForFunction(
    (at: number) => {
      const root = document.querySelector('clerkside-overlay')?.shadowRoot;
      const place = `[data-field="image"][data-index="${at}"]`;
      const note = root?.querySelector<HTMLElement>(`button[data-note]${place}`)?.innerText ?? '';
      return /\d px/.test(note) || root?.querySelector(`[data-code]${place}`);
    },
    { timeout: 20_000, polling: 50 },
    index,
  );
  return seen(page, index);
}

export function seen(page: Page, index: number): Promise<PictureSeen> {
  return page.evaluate((at: number) => {
    const root = document.querySelector('clerkside-overlay')?.shadowRoot;
    const place = `[data-field="image"][data-index="${at}"]`;
    const marks = [...(root?.querySelectorAll<HTMLElement>(`[data-code]${place}`) ?? [])];
    const badge = root?.querySelector<HTMLElement>(`button${place}:not([hidden])`);
    return {
      codes: marks.map(({ dataset }) => dataset.code ?? '').toSorted(),
      note: badge?.innerText.trim() ?? '',
    };
  }, index);
}

/** How many documents host the reader of images: one while it is needed, else none. */
export async function hostCount(chromium: Launched): Promise<number> {
  const worker = await chromium.worker();
  return Number(
    await worker.evaluate(
      "chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }).then((all) => all.length)",
    ),
  );
}
