import { type ListingRow, readListings } from '@/lib/files/read-listings';
import { text } from '@/lib/i18n';
import type { Verdict } from '@/lib/rules/define';
import { checkListing } from '@/lib/rules/engine/engine';
import type { SellerWord } from '@/lib/rules/seller-words';
import { Complaints } from './listings/complaints';
import { type Io, nodeIo, type Sink } from './listings/io';
import { type Options, readOptions } from './listings/options';
import { readOwnLists } from './listings/own-lists';
import { problemText } from './listings/problem-text';
import { Progress } from './listings/progress';
import { overwritten, refuse, STATUS } from './listings/refusal';
import { UnknownFields } from './listings/unknown-fields';
import { visible } from './listings/width';
import { type ResultWriter, writerFor } from './listings/writer';

/** `npm run -s check:listings`: the rules on files, without a browser. Gives the exit status. */
export async function main(args: string[], io: Io = nodeIo()): Promise<number> {
  const request = readOptions(args);
  if ('help' in request) {
    await io.stdout.write(`${text(request.help, 'cli.usage')}\n`);
    return STATUS.ok;
  }
  if ('problem' in request) return refuse(io, request.problem, request.language);
  const { options } = request;
  const { files, lists, out, language } = options;
  const inputs = lists === undefined ? files : [...files, lists];
  const twice = await overwritten(inputs, out, io);
  if (twice !== undefined) return refuse(io, twice, language);
  return new Check(options, io).run();
}

/** One run over one pool of files. */
class Check {
  private errors = 0;
  private readonly failedRules = new Set<string>();
  private readonly unknown = new UnknownFields();
  private readonly on: string;
  private readonly progress: Progress;
  private readonly complaints: Complaints;
  private words: readonly SellerWord[] = [];

  constructor(
    private readonly options: Options,
    private readonly io: Io,
  ) {
    this.on = options.on ?? io.today();
    this.progress = new Progress(io, options.language, options.out === undefined);
    this.complaints = new Complaints(io, options.language, this.progress);
  }

  async run(): Promise<number> {
    const { out, lists } = this.options;
    if (lists !== undefined && !(await this.takeLists(lists))) return STATUS.unusable;
    let sink: Sink;
    try {
      sink = out === undefined ? this.io.stdout : await this.io.create(out);
    } catch (error) {
      return this.cannotWrite(error);
    }
    const writer = this.writerTo(sink);
    await this.checkAll(writer);
    await this.progress.clear();
    await writer.end(this.complaints.count);
    const failure = await sink.close();
    if (failure !== undefined) return this.cannotWrite(failure);
    if (this.complaints.count > 0) return STATUS.unusable;
    return this.errors > 0 ? STATUS.findings : STATUS.ok;
  }

  /** Reads the seller's own lists; false when there is nothing of them to be used. */
  private async takeLists(file: string): Promise<boolean> {
    const { language } = this.options;
    try {
      const { words, notes, reason } = await readOwnLists(file, this.io, language);
      this.words = words;
      for (const { row, reason: why, unusable } of notes) {
        if (unusable) this.complaints.count += 1;
        await this.tell(file, { row, line: row }, visible(why));
      }
      if (reason !== undefined) await this.complaints.say(file, reason);
      return reason === undefined;
    } catch (error) {
      await this.complaints.ofReading(file, error);
      return false;
    }
  }

  private writerTo(sink: Sink): ResultWriter {
    const { out, format, language } = this.options;
    const toTerminal = out === undefined && this.io.terminal;
    return writerFor(format ?? (toTerminal ? 'table' : 'jsonl'), sink, {
      locale: language,
      columns: this.io.columns,
      colours: out === undefined && this.io.colours,
    });
  }

  private async cannotWrite(error: unknown): Promise<number> {
    await this.complaints.ofWriting(this.options.out, error);
    return STATUS.unusable;
  }

  private async checkAll(writer: ResultWriter): Promise<void> {
    for (const file of this.options.files) {
      if (!(await this.checkFile(file, writer))) return;
    }
  }

  /** False when nobody reads the answer any longer. */
  private async checkFile(file: string, writer: ResultWriter): Promise<boolean> {
    const name = file === '-' ? text(this.options.language, 'cli.standardInput') : file;
    try {
      const jsonLines = /\.(jsonl|ndjson)$/i.test(file);
      const rows = readListings(this.io.open(file), { jsonLines, on: this.on });
      for await (const row of rows) if (!(await this.checkRow(name, row, writer))) return false;
    } catch (error) {
      await this.complaints.ofReading(name, error);
    }
    return true;
  }

  private async checkRow(file: string, row: ListingRow, writer: ResultWriter): Promise<boolean> {
    const { language: locale, marketplace, files } = this.options;
    if ('problems' in row) {
      const reasons = row.problems.map((problem) => problemText(problem, locale));
      await this.complainAt(file, row, reasons.join(' '));
      return true;
    }
    if ('note' in row) {
      await this.tell(file, row, problemText(row.note, locale));
      return true;
    }
    for (const note of this.unknown.notes(row.unknown)) {
      await this.tell(file, row, problemText(note, locale));
    }
    const { listing, language } = row;
    const store = listing.marketplace ?? marketplace;
    const verdict = checkListing(listing, { on: this.on, store, words: this.words });
    await this.tellFailures(file, row, verdict);
    if (verdict.findings.some((finding) => finding.severity === 'error')) this.errors += 1;
    await this.progress.count(file);
    const isOneOfMany = files.length > 1;
    const place = { file, isOneOfMany, row: row.row ?? 1, language, store };
    return writer.write({ ...place, listing, verdict });
  }

  private async tellFailures(file: string, row: ListingRow, verdict: Verdict): Promise<void> {
    for (const { rule, error } of verdict.failed) {
      if (this.failedRules.has(rule)) continue;
      this.failedRules.add(rule);
      await this.tell(
        file,
        row,
        text(this.options.language, 'cli.ruleFailed', { rule, error: String(error) }),
      );
    }
  }

  private async complainAt(file: string, row: ListingRow, reason: string): Promise<void> {
    this.complaints.count += 1;
    await this.tell(file, row, reason);
  }

  private async tell(
    file: string,
    { row, line }: Pick<ListingRow, 'row' | 'line'>,
    reason: string,
  ): Promise<void> {
    const data = { file: visible(file), line, reason, row: row ?? 0 };
    const place = row === undefined ? 'cli.atLine' : row === line ? 'cli.atRow' : 'cli.atRowLine';
    await this.complaints.line(text(this.options.language, place, data));
  }
}
