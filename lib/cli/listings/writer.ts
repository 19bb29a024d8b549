import { type Locale, text } from '@/lib/i18n';
import type { Sink } from './io';
import type { Format } from './options';
import { type Checked, toResult } from './result';
import { type Counts, countsOf, type TableStyle, tableOf } from './table';
import { XlsxWriter } from './xlsx-writer';

/** Writes results one by one, in the order they come. */
export interface ResultWriter {
  /** False when nobody reads any longer. */
  write(checked: Checked): Promise<boolean>;
  end(unusable: number): Promise<void>;
}

export function writerFor(format: Format, sink: Sink, style: TableStyle): ResultWriter {
  if (format === 'table') return new TableWriter(sink, style);
  if (format === 'xlsx') return new XlsxWriter(sink, style.locale);
  const { locale } = style;
  return format === 'json' ? new JsonWriter(sink, locale) : new JsonLinesWriter(sink, locale);
}

class JsonLinesWriter implements ResultWriter {
  constructor(
    private readonly sink: Sink,
    private readonly locale: Locale,
  ) {}

  write(checked: Checked): Promise<boolean> {
    return this.sink.write(`${JSON.stringify(toResult(checked, this.locale))}\n`);
  }

  end(): Promise<void> {
    return Promise.resolve();
  }
}

class JsonWriter implements ResultWriter {
  private begun = false;

  constructor(
    private readonly sink: Sink,
    private readonly locale: Locale,
  ) {}

  write(checked: Checked): Promise<boolean> {
    const before = this.begun ? ',\n' : '[\n';
    this.begun = true;
    return this.sink.write(before + JSON.stringify(toResult(checked, this.locale)));
  }

  async end(): Promise<void> {
    await this.sink.write(this.begun ? '\n]\n' : '[]\n');
  }
}

class TableWriter implements ResultWriter {
  private readonly sum: Counts = { error: 0, warning: 0, hint: 0 };
  private listings = 0;
  private clean = 0;

  constructor(
    private readonly sink: Sink,
    private readonly style: TableStyle,
  ) {}

  write(checked: Checked): Promise<boolean> {
    const result = toResult(checked, this.style.locale);
    const counts = countsOf(result.findings);
    this.listings += 1;
    if (counts.error + counts.warning === 0) this.clean += 1;
    for (const severity of ['error', 'warning', 'hint'] as const)
      this.sum[severity] += counts[severity];
    return this.sink.write(tableOf(result, checked.listing, this.style));
  }

  async end(unusable: number): Promise<void> {
    const { locale } = this.style;
    const { error: errors, warning: warnings, hint: hints } = this.sum;
    const data = { listings: this.listings, clean: this.clean, errors, warnings, hints };
    await this.sink.write(`\n${text(locale, 'cli.summary', data)}\n`);
    if (unusable > 0)
      await this.sink.write(`${text(locale, 'cli.summaryUnusable', { rows: unusable })}\n`);
  }
}
