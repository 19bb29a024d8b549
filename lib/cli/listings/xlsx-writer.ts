import { type WriteCell, writeWorkbook } from '@/lib/files/xlsx/writer';
import { type Locale, text } from '@/lib/i18n';
import { findingMessage, findingWhy, fixLabel } from '@/lib/i18n/finding-text';
import type { Listing } from '@/lib/listing/listing';
import type { Finding } from '@/lib/rules/define';
import { applyEdits } from '@/lib/text/edits';
import { Handover } from './handover';
import type { Sink } from './io';
import { type Checked, sourceOf } from './result';
import type { ResultWriter } from './writer';

/** The columns of the workbook and their widths in signs. */
const COLUMNS = [
  ['file', 24],
  ['row', 7],
  ['sku', 22],
  ['store', 7],
  ['field', 15],
  ['code', 13],
  ['severity', 11],
  ['words', 32],
  ['reasonEn', 60],
  ['reasonZh', 50],
  ['suggestion', 36],
  ['corrected', 60],
  ['source', 40],
] as const;

/** A workbook with one row a finding, for people who go through a list: reasons in both languages. */
export class XlsxWriter implements ResultWriter {
  private readonly rows = new Handover<readonly WriteCell[]>();
  private readonly written: Promise<void>;

  constructor(
    sink: Sink,
    private readonly locale: Locale,
  ) {
    const layout = {
      name: text(locale, 'cli.sheetName'),
      heading: COLUMNS.map(([name]) => text(locale, `cli.column_${name}`)),
      widths: COLUMNS.map(([, width]) => width),
    };
    this.written = writeWorkbook(this.rows, layout, (bytes) => sink.write(bytes)).finally(() =>
      this.rows.stop(),
    );
  }

  async write(checked: Checked): Promise<boolean> {
    for (const finding of checked.verdict.findings) {
      if (!(await this.rows.put(this.rowOf(checked, finding)))) return false;
    }
    return true;
  }

  async end(): Promise<void> {
    this.rows.end();
    await this.written;
  }

  private rowOf(checked: Checked, finding: Finding): WriteCell[] {
    const { file, row, listing, store = '' } = checked;
    const value = textOf(listing, finding);
    const [fix] = finding.fixes;
    return [
      file,
      row,
      listing.sku ?? '',
      store,
      fieldOf(listing, finding),
      [finding.code, ...finding.also].join(', '),
      { text: text(this.locale, `cli.${finding.severity}`), style: finding.severity },
      value.slice(finding.start, finding.end),
      reasonOf('en', finding),
      reasonOf('zh-CN', finding),
      fix === undefined ? '' : fixLabel(this.locale, fix),
      fix === undefined ? '' : applyEdits(value, fix.edits),
      sourceOf(finding.sources),
    ];
  }
}

function reasonOf(locale: Locale, finding: Finding): string {
  const why = findingWhy(locale, finding.code);
  const message = findingMessage(locale, finding);
  return why === undefined ? message : `${message}\n${why}`;
}

/** An attribute by its name, a bullet by its number as people count. */
function fieldOf({ attributes }: Listing, { field, index }: Finding): string {
  if (field === 'attributes') return attributes?.[index]?.name ?? field;
  return field === 'bullets' ? `bullets ${index + 1}` : field;
}

function textOf(listing: Listing, { field, index }: Finding): string {
  if (field === 'bullets') return listing.bullets?.[index] ?? '';
  if (field === 'attributes') return listing.attributes?.[index]?.value ?? '';
  if (field === 'image') return listing.images?.[index]?.name ?? '';
  return listing[field] ?? '';
}
