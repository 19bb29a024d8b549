import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { ROOT } from '@/lib/cli/root';
import { legacyTemplate, type TemplateRow } from '@/tests/fixtures/files/tables';
import { listingsFor } from '../texts/listings';

export const FOLDER = join(ROOT, '.output/bench/files');

/** Names of columns that are there in any template and that no rule reads. */
const OTHER_COLUMNS = 80;
const BULLETS = 5;
const BULLET_LENGTH = 480;
const DESCRIPTION_LENGTH = 1_950;

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
  const listings = listingsFor('en', count, 4_711);
  const phrases = listings.flatMap(({ title, highlights }) => [title ?? '', highlights ?? '']);
  let next = 0;
  const textOf = (length: number): string => {
    let text = '';
    while (text.length < length) {
      next = (next + 1) % phrases.length;
      text += `${phrases[next] ?? ''}. `;
    }
    return text.slice(0, length).trim();
  };
  return listings.map(({ brand = '', title = '' }, at) => ({
    item_sku: `SKU-${at}`,
    brand_name: brand,
    item_name: title,
    product_description: textOf(DESCRIPTION_LENGTH),
    ...Object.fromEntries(
      Array.from({ length: BULLETS }, (_, number) => [
        `bullet_point${number + 1}`,
        textOf(BULLET_LENGTH),
      ]),
    ),
    generic_keywords: textOf(200),
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
