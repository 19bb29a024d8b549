import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { ROOT } from '@/lib/cli/root';
import { legacyTemplate, type TemplateRow } from '@/tests/fixtures/files/tables';
import { wholeListingsFor } from '../texts/listings';

export const FOLDER = join(ROOT, '.output/bench/files');

/** Names of columns that are there in any template and that no rule reads. */
const OTHER_COLUMNS = 80;

/** A template of `count` rows with whole listings (4,700 signs each), as text and as workbook; gives the paths. */
export async function makeTemplates(count: number): Promise<{ tsv: string; xlsx: string }> {
  mkdirSync(FOLDER, { recursive: true });
  const tsv = join(FOLDER, `template-${count}.txt`);
  const xlsx = join(FOLDER, `template-${count}.xlsx`);
  if (!existsSync(xlsx)) {
    const rows = legacyTemplate(templateRows(count));
    await writeText(tsv, rows);
    writeFileSync(xlsx, await writeXlsx({ sheets: [{ name: 'Template', rows }] }));
  }
  return { tsv, xlsx };
}

function templateRows(count: number): TemplateRow[] {
  return wholeListingsFor('en', count, 4_711).map((listing, at) => ({
    item_sku: `SKU-${at}`,
    brand_name: listing.brand ?? '',
    item_name: listing.title ?? '',
    title_differentiation: listing.highlights ?? '',
    product_description: listing.description ?? '',
    generic_keywords: listing.searchTerms ?? '',
    ...Object.fromEntries(
      (listing.bullets ?? []).map((bullet, number) => [`bullet_point${number + 1}`, bullet]),
    ),
    ...Object.fromEntries(
      Array.from({ length: OTHER_COLUMNS }, (_, number) => [
        `other_attribute_${number}a`,
        number % 3 === 0 ? `Value ${(at + number) % 40}` : '',
      ]),
    ),
  }));
}

async function writeText(path: string, rows: readonly (readonly string[])[]): Promise<void> {
  const stream = createWriteStream(path);
  for (const row of rows) {
    if (!stream.write(`${row.join('\t')}\r\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}
