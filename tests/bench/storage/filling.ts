import type { Page } from 'puppeteer-core';
import { finishRun, startRun, tick } from '@/lib/checklists/run';
import type { StoredRow } from '@/lib/storage/backup/format';
import { readFixture } from '@/lib/storage/testing/generated-rows';
import { type Random, randomFrom } from '../support/random';

/** As many as somebody has after years of work. */
export const COUNTS = { templates: 2_000, checklists: 500, checklistRuns: 20_000 } as const;
/** Runs under way among them. */
const OPEN = 5;
const STEPS = 12;
const CHUNK = 2_000;
const WORDS =
  'refund late parcel damaged invoice return size colour battery manual wrong missing part warranty 退款 物流 破损 发票 退货 尺寸 颜色 电池 说明书 错发 漏发 配件 质保'.split(
    ' ',
  );

/** The rows of one table; made anew for each table, so that they need not all be in memory. */
export function rowsFor(table: keyof typeof COUNTS): StoredRow[] {
  const random = randomFrom(table.length);
  return Array.from({ length: COUNTS[table] }, (_, n) =>
    table === 'checklistRuns' ? runRow(n, random) : variedRow(table, n, random),
  );
}

/** A row of the fixture under another name. */
function variedRow(table: string, n: number, random: Random): StoredRow {
  const [sample] = readFixture(3)[table] ?? [];
  const name = `${random.pick(WORDS)} ${random.pick(WORDS)} ${n}`;
  return { ...sample, id: idOf(table.length, n), name, updatedAt: momentOf(n) };
}

function runRow(n: number, random: Random): StoredRow {
  const at = momentOf(n);
  const hand = { at, by: 'Lin' };
  let run = startRun(
    { id: random.pick(['new-listing', 'daily-opening', 'fba-shipment']) },
    idOf(1, n),
    hand,
    {
      note: `SKU-${n}`,
      bound: { kind: 'sku', value: `SKU-${n}` },
    },
  );
  for (let step = 0; step < STEPS; step += 1) run = tick(run, `step-${step}`, hand);
  const isOpen = n >= COUNTS.checklistRuns - OPEN;
  const done = isOpen ? { ...run, openSince: at } : finishRun(run, hand);
  return { ...done, updatedAt: at };
}

/** One run after the other, ten minutes apart. */
function momentOf(n: number): string {
  return new Date(Date.UTC(2026, 0, 1) + n * 600_000).toISOString();
}

function idOf(kind: number, n: number): string {
  return `00000000-0000-4000-${String(8_000 + kind).padStart(4, '0')}-${String(n).padStart(12, '0')}`;
}

/** Writes rows into a table of the extension's database; `page` is one of its pages. */
export async function fill(page: Page, table: keyof typeof COUNTS): Promise<void> {
  const rows = rowsFor(table);
  for (let at = 0; at < rows.length; at += CHUNK) {
    await page.evaluate(
      async (name, json) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open('clerkside');
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        await new Promise<void>((resolve, reject) => {
          const transaction = database.transaction(name, 'readwrite');
          for (const row of JSON.parse(json)) transaction.objectStore(name).put(row);
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(transaction.error);
        });
        database.close();
      },
      table,
      JSON.stringify(rows.slice(at, at + CHUNK)),
    );
  }
}

/** Milliseconds in which plain IndexedDB reads all rows of some tables. */
export function plainRead(page: Page, tables: readonly string[]): Promise<number> {
  return page.evaluate(
    async (names) => {
      const start = performance.now();
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('clerkside');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction(names);
      await Promise.all(
        names.map(
          (name) =>
            new Promise<void>((resolve, reject) => {
              const request = transaction.objectStore(name).getAll();
              request.onsuccess = () => resolve();
              request.onerror = () => reject(request.error);
            }),
        ),
      );
      database.close();
      return performance.now() - start;
    },
    [...tables],
  );
}
