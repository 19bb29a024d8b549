import { type Locale, text } from '@/lib/i18n';
import type { Severity } from '@/lib/rules/define';
import type { Sink } from './io';
import type { Format } from './options';
import { type Checked, type Result, toResult } from './result';
import { type Counts, countsOf, type TableStyle, tableOf } from './table';
import { XlsxWriter } from './xlsx-writer';

/** Writes results one by one, in the order they come. */
export interface ResultWriter<Item = Checked> {
  /** False when nobody reads any longer. */
  write(item: Item): Promise<boolean>;
  end(unusable: number): Promise<void>;
}

/** How one kind of items is told: as users' scripts read it, and for people. */
export interface Telling<Item, Told extends { findings: readonly { severity: Severity }[] }> {
  toResult(item: Item, locale: Locale): Told;
  toTable(told: Told, item: Item, style: TableStyle): string;
  /** Keys of the texts at the end of a table. */
  summary: 'cli.summary' | 'cli.imagesSummary';
  summaryUnusable: 'cli.summaryUnusable' | 'cli.imagesUnusable';
}

const LISTINGS: Telling<Checked, Result> = {
  toResult,
  toTable: (told, { listing }, style) => tableOf(told, listing, style),
  summary: 'cli.summary',
  summaryUnusable: 'cli.summaryUnusable',
};

export function writerFor(format: Format, sink: Sink, style: TableStyle): ResultWriter {
  if (format === 'xlsx') return new XlsxWriter(sink, style.locale);
  return textWriterFor(format, sink, style, LISTINGS);
}

export function textWriterFor<Item, Told extends { findings: readonly { severity: Severity }[] }>(
  format: Exclude<Format, 'xlsx'>,
  sink: Sink,
  style: TableStyle,
  telling: Telling<Item, Told>,
): ResultWriter<Item> {
  if (format === 'table') return new TableWriter(sink, style, telling);
  const toJson = (item: Item): string => JSON.stringify(telling.toResult(item, style.locale));
  return format === 'json' ? new JsonWriter(sink, toJson) : new JsonLinesWriter(sink, toJson);
}

class JsonLinesWriter<Item> implements ResultWriter<Item> {
  constructor(
    private readonly sink: Sink,
    private readonly toJson: (item: Item) => string,
  ) {}

  write(item: Item): Promise<boolean> {
    return this.sink.write(`${this.toJson(item)}\n`);
  }

  end(): Promise<void> {
    return Promise.resolve();
  }
}

class JsonWriter<Item> implements ResultWriter<Item> {
  private begun = false;

  constructor(
    private readonly sink: Sink,
    private readonly toJson: (item: Item) => string,
  ) {}

  write(item: Item): Promise<boolean> {
    const before = this.begun ? ',\n' : '[\n';
    this.begun = true;
    return this.sink.write(before + this.toJson(item));
  }

  async end(): Promise<void> {
    await this.sink.write(this.begun ? '\n]\n' : '[]\n');
  }
}

class TableWriter<Item, Told extends { findings: readonly { severity: Severity }[] }>
  implements ResultWriter<Item>
{
  private readonly sum: Counts = { error: 0, warning: 0, hint: 0 };
  private items = 0;
  private clean = 0;

  constructor(
    private readonly sink: Sink,
    private readonly style: TableStyle,
    private readonly telling: Telling<Item, Told>,
  ) {}

  write(item: Item): Promise<boolean> {
    const told = this.telling.toResult(item, this.style.locale);
    const counts = countsOf(told.findings);
    this.items += 1;
    if (counts.error + counts.warning === 0) this.clean += 1;
    for (const severity of ['error', 'warning', 'hint'] as const)
      this.sum[severity] += counts[severity];
    return this.sink.write(this.telling.toTable(told, item, this.style));
  }

  async end(unusable: number): Promise<void> {
    const { locale } = this.style;
    const { summary, summaryUnusable } = this.telling;
    const { error: errors, warning: warnings, hint: hints } = this.sum;
    const data = { listings: this.items, clean: this.clean, errors, warnings, hints };
    await this.sink.write(`\n${text(locale, summary, data)}\n`);
    if (unusable > 0)
      await this.sink.write(`${text(locale, summaryUnusable, { rows: unusable })}\n`);
  }
}
