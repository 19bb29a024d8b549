import { styleText } from 'node:util';
import { type Locale, text } from '@/lib/i18n';
import { ruleName } from '@/lib/i18n/finding-text';
import type { Listing } from '@/lib/listing/listing';
import type { Severity } from '@/lib/rules/define';
import type { Result, ResultFinding } from './result';
import { clipped, padded, visible, widthOf, wrapped } from './width';

export interface TableStyle {
  locale: Locale;
  /** Width of the terminal, columns. */
  columns: number;
  colours: boolean;
}

export type Counts = Record<Severity, number>;

const COLOURS = { error: 'red', warning: 'yellow', hint: 'cyan' } as const;
const CODE_COLUMNS = 17;
const FIELD_COLUMNS = 13;
const INDENT = '  ';
const NARROWEST = 40;
const WIDEST = 120;

/** How many findings of each severity. */
export function countsOf(findings: readonly { severity: Severity }[]): Counts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** What a table tells; an image has no row. */
type TableResult = Omit<Result, 'row'> & Partial<Pick<Result, 'row'>>;

/** One listing for people: a heading, then each finding with its words and its reason. */
export function tableOf(result: TableResult, listing: Listing, style: TableStyle): string {
  const columns = Math.min(WIDEST, Math.max(NARROWEST, style.columns));
  const lines = [
    ...headingOf(result, columns, style),
    ...result.findings.flatMap((finding) => findingLines(finding, listing, columns, style)),
    ...notCheckedLines(result, columns, style.locale),
  ];
  return `${lines.join('\n')}\n`;
}

/** One entry a reason: where the store is not known, a dozen rules say the same. */
function notCheckedLines({ notChecked }: TableResult, columns: number, locale: Locale): string[] {
  const rulesOf = new Map<string, Set<string>>();
  for (const { rule, reason } of notChecked) {
    rulesOf.set(reason, (rulesOf.get(reason) ?? new Set()).add(ruleName(locale, rule)));
  }
  return [...rulesOf].flatMap(([reason, rules]) => {
    const line = text(locale, 'cli.notChecked', { reason, rules: [...rules].join(', ') });
    return wrapped(line, columns - INDENT.length).map((part) => INDENT + part);
  });
}

function headingOf(
  result: TableResult,
  columns: number,
  { locale, colours }: TableStyle,
): string[] {
  const counts = countsOf(result.findings);
  const verdict =
    result.findings.length === 0
      ? text(locale, 'cli.clean')
      : text(locale, 'cli.counts', {
          errors: counts.error,
          warnings: counts.warning,
          hints: counts.hint,
        });
  const { sku, file, row } = result;
  const place = row === undefined ? undefined : text(locale, 'cli.row', { row });
  const name = visible(
    [sku || undefined, file, place].filter((part) => part !== undefined).join(' · '),
  );
  const heading = clipped(name, columns - widthOf(verdict) - 2);
  return [`${colours ? styleText('bold', heading) : heading}  ${verdict}`];
}

function findingLines(
  finding: ResultFinding,
  listing: Listing,
  columns: number,
  style: TableStyle,
): string[] {
  const { locale } = style;
  const inner = columns - 2 * INDENT.length;
  const severity = padded(text(locale, `cli.${finding.severity}`), 9);
  const sign = style.colours ? styleText(COLOURS[finding.severity], severity) : severity;
  const field = fieldOf(finding, listing);
  const start = `${padded(finding.code, CODE_COLUMNS)}${padded(field, FIELD_COLUMNS)}`;
  const words = wordsOf(finding, listing);
  const room = columns - INDENT.length - widthOf(severity) - widthOf(start);
  const reason =
    finding.since === undefined ? '' : ` (${text(locale, 'cli.since', { day: finding.since })})`;
  return [
    `${INDENT}${sign}${start}${words === '' ? '' : quoted(words, room)}`.trimEnd(),
    ...wrapped(visible(finding.message) + reason, inner),
    ...finding.fixes.flatMap((fix) =>
      wrapped(text(locale, 'cli.fix', { label: visible(fix.label) }), inner),
    ),
  ].map((line, at) => (at === 0 ? line : INDENT + INDENT + line));
}

/** The field as people know it: an attribute by its name. */
function fieldOf({ field, index }: ResultFinding, { attributes }: Listing): string {
  if (field === 'attributes') return visible(attributes?.[index]?.name ?? field);
  return field === 'bullets' ? `bullets[${index}]` : field;
}

/** The words that are meant, as they stand in the listing. */
function wordsOf({ field, index, start, end }: ResultFinding, listing: Listing): string {
  const value: unknown =
    field === 'attributes'
      ? listing.attributes?.map((attribute) => attribute.value)
      : listing[field as keyof Listing];
  const whole = Array.isArray(value) ? value[index] : value;
  return typeof whole === 'string' ? visible(whole.slice(start, end)) : '';
}

function quoted(words: string, room: number): string {
  return `“${clipped(words, room - 2)}”`;
}
