import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n';
import { seal } from '@/lib/storage/backup/make-backup';
import { packBackup } from '@/lib/storage/backup/pack';
import { readFixture } from '@/lib/storage/testing/generated-rows';
import { type Launched, launchWithExtension } from './support/browser';
import { fitsWidth, openPanel, screenshot, seriousIssues, switchLanguage } from './support/panels';
import { putRow } from './support/stored';
import { click, find } from './support/wait';

const LOCALES: Locale[] = ['zh-CN', 'en'];
const DAY_MS = 86_400_000;

let chromium: Launched;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clerkside-looks-'));
  chromium = await launchWithExtension();
});
afterAll(async () => {
  await chromium?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A backup of an older version, as a file. */
async function backupFile(spoilt = false): Promise<string> {
  const backup = await seal({
    tables: readFixture(2),
    schema: 2,
    buyerData: false,
    settings: {},
    now: '2026-11-20T08:00:00.000Z',
    version: '0.1.0',
  });
  if (spoilt) Object.assign(backup.digests, { checklistRuns: '0'.repeat(64) });
  const file = join(folder, `clerkside-backup-2026-11-20-160000.${spoilt ? 'spoilt' : ''}.json.gz`);
  await writeFile(file, await packBackup(backup));
  return file;
}

async function choose(page: Page, file: string): Promise<void> {
  const input = (await find(page, '[data-backup-file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

const lastBackup = (page: Page, days: number) =>
  putRow(page, 'keeping', {
    id: 'last-backup',
    at: new Date(Date.now() - days * DAY_MS).toISOString(),
  });

/** Puts a folder of the browser's own in the place of one that she has chosen, which waits for her permission. */
const waitingFolder = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const backups = await root.getDirectoryHandle('Backups', { create: true });
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('clerkside');
      request.onsuccess = () => resolve(request.result);
    });
    await new Promise<void>((resolve) => {
      const transaction = database.transaction('keeping', 'readwrite');
      const note = { id: 'backup-folder', folder: backups, keep: 8, problem: 'permission' };
      transaction.objectStore('keeping').put(note);
      transaction.oncomplete = () => resolve();
    });
    database.close();
  });

/** Each view follows from the one before. */
const VIEWS: readonly { name: string; reach(page: Page): Promise<void> }[] = [
  { name: 'first', reach: async () => undefined },
  {
    name: 'refused',
    reach: async (page) => {
      await choose(page, await backupFile(true));
      await find(page, '[data-refused]');
    },
  },
  {
    name: 'preview',
    reach: async (page) => {
      await choose(page, await backupFile());
      await find(page, '[data-preview]');
    },
  },
  {
    name: 'restored',
    reach: async (page) => {
      await lastBackup(page, 2);
      await choose(page, await backupFile());
      await click(page, '[data-restore-now]');
      await find(page, '[data-restored]');
      await find(page, '[data-undo-restore]');
    },
  },
  {
    name: 'stale',
    reach: async (page) => {
      await lastBackup(page, 12);
      await waitingFolder(page);
      await page.reload();
      await find(page, '[data-weekly] [data-folder]');
    },
  },
];

async function looksRight(page: Page, name: string): Promise<void> {
  for (const locale of LOCALES) {
    await switchLanguage(page, locale);
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const width of [320, 480, 900]) {
        await page.setViewport({ width, height: 900 });
        await screenshot(page, `${name}-${locale}-${scheme}-${width}`);
        expect(await fitsWidth(page), `${name} ${locale} ${width}`).toBe(true);
      }
      expect(await seriousIssues(page, "'main'"), `${name} ${locale} ${scheme}`).toEqual([]);
    }
  }
}

describe('what her data look like in the settings', () => {
  it.each(VIEWS)('$name has nothing serious and fits', async ({ name, reach }) => {
    const page = await openPanel(chromium, 'options.html');
    await find(page, '[data-back-up]');
    await reach(page);
    // Only this section: the others are looked at elsewhere.
    await page.evaluate(() => {
      for (const other of document.querySelectorAll<HTMLElement>('main > section:not(#data)'))
        other.hidden = true;
    });
    await looksRight(page, `data-${name}`);
    await page.close();
  });

  it('the popup says that a backup is due, and fits', async () => {
    const page = await openPanel(chromium, 'popup.html');
    await find(page, '[data-backup-reminder]');
    await looksRight(page, 'data-reminder');
    await page.close();
    expect(chromium.errors).toEqual([]);
  });
});
