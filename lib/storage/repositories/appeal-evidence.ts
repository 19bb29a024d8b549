import type { KnownProduct } from '@/lib/appeals/found-facts';
import type { ChecklistRun } from '@/lib/checklists/run';
import type { ClerksideDatabase } from '../database';
import { productNumberRow } from '../rows/product-number';
import { checklistRuns } from './checklist-runs';

/** Runs looked through for one whose note names the product. */
const MOST_NOTES = 500;

/** What is kept of the products of an appeal: runs of checklists about them, and their listings. */
export async function evidenceFor(
  database: ClerksideDatabase,
  asins: readonly string[],
): Promise<{ runs: ChecklistRun[]; products: KnownProduct[] }> {
  if (asins.length === 0) return { runs: [], products: [] };
  const rows = await database.productNumbers
    .filter(({ asin }) => asin !== undefined && asins.includes(asin))
    .toArray();
  const products = rows.flatMap((row) => {
    const { data } = productNumberRow.safeParse(row);
    if (data === undefined || data.deletedAt !== undefined) return [];
    const { id, store, sku, asin, gtin14 } = data;
    return [{ id, store, sku, gtin14, ...(asin !== undefined && { asin }) }];
  });
  const names = new Set([...asins, ...products.map(({ sku }) => sku)]);
  const latest = await checklistRuns(database, () => '').listLatest(MOST_NOTES);
  const runs = latest.filter(
    ({ note, bound, finishedAt }) =>
      finishedAt !== undefined && (names.has(bound?.value ?? '') || namesOne(note, names)),
  );
  return { runs, products };
}

/** True where a word of the note is one of the names. */
function namesOne(note: string, names: ReadonlySet<string>): boolean {
  return note.split(/[\s,;，；、]+/).some((word) => names.has(word));
}
