import type { Page } from 'puppeteer-core';
import type { ChecklistRun } from '@/lib/checklists/run';
import type { Launched } from './browser';
import { settled } from './panels';

/** Puts runs into the database of the extension as it stores them itself. */
export async function storeRuns(
  chromium: Launched,
  runs: readonly ChecklistRun[],
  updatedAt: string,
): Promise<void> {
  const rows = runs.map((run) => ({
    ...run,
    updatedAt,
    ...(run.finishedAt === undefined && { openSince: run.startedAt }),
  }));
  // Whatever panel opens first makes the database.
  const page = await settled(await chromium.extensionPage('popup.html'));
  await page.waitForSelector('[data-checklist], [data-run]');
  await put(page, JSON.stringify(rows));
  await page.close();
}

async function put(page: Page, json: string): Promise<void> {
  await page.evaluate(async (text) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('clerkside');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction('checklistRuns', 'readwrite');
    for (const row of JSON.parse(text)) transaction.objectStore('checklistRuns').put(row);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, json);
}
