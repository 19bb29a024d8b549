import type { Page } from 'puppeteer-core';
import type { ChecklistRun } from '@/lib/checklists/run';

/**
 * One transaction on the runs, as no panel makes it: puts `runs`, and gives all that there are. `inside` is a page of
 * the extension, and the database was made before.
 */
export function seededRuns(
  inside: Page,
  runs: readonly ChecklistRun[] = [],
): Promise<ChecklistRun[]> {
  const updatedAt = new Date().toISOString();
  const rows = runs.map((run) => ({
    ...run,
    updatedAt,
    ...(run.finishedAt === undefined && { openSince: run.startedAt }),
  }));
  return inside.evaluate(
    (json) =>
      new Promise<ChecklistRun[]>((resolve, reject) => {
        const opening = indexedDB.open('clerkside');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const table = opening.result
            .transaction('checklistRuns', 'readwrite')
            .objectStore('checklistRuns');
          for (const row of JSON.parse(json)) table.put(row);
          const all = table.getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    JSON.stringify(rows),
  );
}
