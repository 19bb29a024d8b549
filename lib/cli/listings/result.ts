import { type Locale, text } from '@/lib/i18n';
import { findingMessage, fixLabel, reasonText } from '@/lib/i18n/finding-text';
import type { Listing } from '@/lib/listing/listing';
import type { Store } from '@/lib/listing/stores';
import type { Finding, Severity, TextEdit, Verdict } from '@/lib/rules/define';
import { SOURCES, type Source, type SourceId } from '@/lib/rules/sources';

/** One listing's result as users' scripts read it: names and order are stable. */
export interface Result {
  /** Only where several files were given. */
  file?: string;
  sku?: string;
  /** In JSON the how-many-th listing of its file, from 1; in a table the row as Excel shows it. */
  row: number;
  /** Only where a row holds several listings: the store and language of this one. */
  marketplace?: string;
  language?: string;
  findings: readonly ResultFinding[];
  notChecked: readonly { rule: string; field: string; reason: string }[];
}

export interface ResultFinding {
  code: string;
  rule: string;
  field: string;
  index: number;
  /** UTF-16 offsets into the field, `[start, end)`. */
  start: number;
  end: number;
  severity: Severity;
  also: readonly string[];
  message: string;
  /** Address of the source, its title where it has none. */
  source: string;
  since?: string;
  fixes: readonly { label: string; edits: readonly TextEdit[] }[];
}

/** A listing that has been checked. */
export interface Checked {
  /** Name of the file; results name it only where several were given. */
  file: string;
  isOneOfMany: boolean;
  row: number;
  /** Language of the texts, where a row holds several listings. */
  language: string | undefined;
  /** The store whose rules were asked. */
  store: Store | undefined;
  listing: Listing;
  verdict: Verdict;
}

/** The verdict on one listing in the words of one language. */
export function toResult(checked: Checked, locale: Locale): Result {
  const { file, isOneOfMany, row, language, store, listing, verdict } = checked;
  return {
    ...(isOneOfMany ? { file } : {}),
    ...(listing.sku === undefined ? {} : { sku: listing.sku }),
    row,
    ...(language === undefined ? {} : { language }),
    ...(language === undefined || store === undefined ? {} : { marketplace: store }),
    findings: verdict.findings.map((finding) => toResultFinding(finding, locale)),
    notChecked: notCheckedOf(verdict, locale),
  };
}

export function toResultFinding(finding: Finding, locale: Locale): ResultFinding {
  return {
    code: finding.code,
    rule: finding.rule,
    field: finding.field,
    index: finding.index,
    start: finding.start,
    end: finding.end,
    severity: finding.severity,
    also: finding.also,
    message: findingMessage(locale, finding),
    source: sourceOf(finding.sources),
    ...(finding.since === undefined ? {} : { since: finding.since }),
    fixes: finding.fixes.map((fix) => ({
      label: fixLabel(locale, fix),
      edits: fix.edits.map(({ start, end, insert }) => ({ start, end, insert })),
    })),
  };
}

/** Each rule, field and reason once; a rule that threw has not checked either. */
export function notCheckedOf(
  { notChecked, failed }: Verdict,
  locale: Locale,
): Result['notChecked'] {
  const all = [
    ...notChecked.map(({ rule, field, reason }) => ({
      rule,
      field,
      reason: reasonText(locale, reason),
    })),
    ...failed.map(({ rule, field }) => ({
      rule,
      field,
      reason: text(locale, 'cli.reasonRuleFailed'),
    })),
  ];
  return [...new Map(all.map((one) => [`${one.rule} ${one.field} ${one.reason}`, one])).values()];
}

/** Address of the first source that has one, else its title. */
export function sourceOf(ids: readonly SourceId[]): string {
  const sources: readonly Source[] = ids.map((id) => SOURCES[id]);
  const first = sources.find((source) => source.url !== undefined) ?? sources[0];
  return first?.url ?? first?.title ?? '';
}
