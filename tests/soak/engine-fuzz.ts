import type { FieldName, Listing } from '@/lib/listing/listing';
import type { Finding, Verdict } from '@/lib/rules/define';
import { checkListing } from '@/lib/rules/engine/engine';
import { applyEdits, areSound } from '@/lib/text/edits';
import { randomFrom } from '../bench/support/random';
import { adversarialTexts, anyDay, wildListing } from './texts';

export interface FuzzReport {
  listings: number;
  findings: number;
  fixes: number;
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Checks wild listings for so long, or so many of them: no rule throws, spans lie in the text and on
 * grapheme borders, each fix takes its finding away and makes no new error.
 * @throws with the seed and the listing at the first breach.
 */
export function fuzzEngine(options: {
  seed: number;
  until?: number;
  listings?: number;
}): FuzzReport {
  const random = randomFrom(options.seed);
  const report: FuzzReport = { listings: 0, findings: 0, fixes: 0 };
  const most = options.listings ?? Number.POSITIVE_INFINITY;
  while (report.listings < most && Date.now() < (options.until ?? Number.POSITIVE_INFINITY)) {
    const listing = wildListing(random);
    const on = anyDay(random);
    try {
      probe(listing, on, report);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(
        `seed ${options.seed}, listing ${report.listings}, on ${on}: ${reason}\n${JSON.stringify(listing)}`,
      );
    }
    report.listings += 1;
  }
  return report;
}

function probe(listing: Listing, on: string, report: FuzzReport): void {
  const verdict = checkListing(listing, { on });
  sound(verdict, listing);
  report.findings += verdict.findings.length;
  for (const finding of verdict.findings) {
    for (const { edits, label } of finding.fixes) {
      report.fixes += 1;
      const text = textOf(listing, finding.field);
      if (!areSound(edits, text.length))
        throw new Error(`${finding.code}: fix ${label} has edits that do not fit`);
      const fixed = { ...listing, [finding.field]: applyEdits(text, edits) };
      repaired(finding, verdict, checkListing(fixed, { on }));
    }
  }
}

/** No rule failed; spans are in the text and cut no grapheme. */
function sound({ findings, failed }: Verdict, listing: Listing): void {
  const [failure] = failed;
  if (failure !== undefined)
    throw new Error(`the rule ${failure.rule} threw ${String(failure.error)}`);
  for (const { code, field, start, end } of findings) {
    const text = textOf(listing, field);
    const inside = start >= 0 && start <= end && end <= text.length;
    if (!inside) throw new Error(`${code} [${start}, ${end}) lies outside ${field}`);
    if (!isBorder(text, start) || !isBorder(text, end))
      throw new Error(`${code} [${start}, ${end}) cuts a sign of ${field}`);
  }
}

/** The fixed text has fewer findings of the code, those joined into others included, and no more errors. */
function repaired({ code, field, start, end }: Finding, before: Verdict, after: Verdict): void {
  const ofCode = ({ findings }: Verdict): number =>
    findings.filter((one) => one.field === field && [one.code, ...one.also].includes(code)).length;
  const errors = ({ findings }: Verdict): number =>
    findings.filter((one) => one.severity === 'error').length;
  if (ofCode(after) >= ofCode(before))
    throw new Error(`the fix of ${code} [${start}, ${end}) leaves the finding`);
  if (errors(after) > errors(before))
    throw new Error(`the fix of ${code} [${start}, ${end}) makes a new error`);
}

export interface AdversarialResult {
  name: string;
  ms: number;
  /** Time at full length over time at a quarter of it: 4 is linear. */
  growth: number;
}

const MEGABYTE = 1_000_000;

/** Each hostile text as a title: how long the check takes, and how it grows. */
export function* adversarial(marketplace: 'US' | 'JP'): Generator<AdversarialResult> {
  const quarters = adversarialTexts(MEGABYTE / 4);
  for (const [name, text] of adversarialTexts(MEGABYTE)) {
    const quarter = Math.min(
      timed(quarters.get(name) ?? '', marketplace),
      timed(quarters.get(name) ?? '', marketplace),
    );
    const ms = Math.min(timed(text, marketplace), timed(text, marketplace));
    yield { name, ms, growth: ms / quarter };
  }
}

/** Milliseconds of processor time for one text: a busy machine must not look like a slow engine. */
function timed(title: string, marketplace: 'US' | 'JP'): number {
  const begin = process.cpuUsage();
  const { failed } = checkListing({ marketplace, title }, { on: '2026-11-21' });
  const { user, system } = process.cpuUsage(begin);
  const [failure] = failed;
  if (failure !== undefined) {
    throw new Error(`the rule ${failure.rule} threw ${String(failure.error)}`);
  }
  return (user + system) / 1_000;
}

function textOf(listing: Listing, field: FieldName): string {
  const value = field === 'image' ? undefined : listing[field];
  if (typeof value === 'string') return value;
  throw new Error(`a finding in ${field}, which has no text`);
}

function isBorder(text: string, offset: number): boolean {
  return offset >= text.length || GRAPHEMES.segment(text).containing(offset)?.index === offset;
}
