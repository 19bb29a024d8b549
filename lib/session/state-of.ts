import type { FieldName, Listing } from '@/lib/listing/listing';
import { LIMITS } from '@/lib/rules/data/limits';
import type { Severity } from '@/lib/rules/define';
import { charactersOf, grossBytes, lengthOf, unitOf } from '@/lib/rules/field-limits';
import { type Counts, scoreOf } from '@/lib/rules/score';
import type { Identity } from '@/lib/surfaces/define';
import type { FieldState, Health, PageState } from './page-state';
import { isPicture, type MarkedRecord } from './record';
import { UNSUPPORTED } from './unsupported';

/** What the session knows, as plain data fit for a message. */
export interface StateInput {
  surface: string;
  health: Health;
  identity: Identity;
  listing: Listing;
  missing: PageState['missing'];
  records: readonly MarkedRecord[];
  /** The limit in force for a field, where there is one. */
  limitOf(field: FieldName): number | undefined;
}

/** Texts that are sent to people, no part of a listing. */
const LETTERS: ReadonlySet<FieldName> = new Set(['message', 'appeal']);

/** Gathers the answer to "how does this page stand?". */
export function stateOf(input: StateInput): PageState {
  const { records } = input;
  const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  const state: PageState = {
    ...UNSUPPORTED,
    surface: input.surface,
    health: input.health,
    missing: [...input.missing],
    counts,
    fields: records.map((record) => fieldState(record, input.limitOf(record.field))),
    notChecked: records.flatMap((record) => [...record.notChecked]),
  };
  for (const record of records) {
    state.ignored += record.ignored;
    state.allowed += record.allowed;
    for (const finding of record.findings) counts[finding.severity]++;
  }
  const listing = records.filter(({ field }) => !LETTERS.has(field));
  if (listing.length > 0) state.score = scoreOf(withAside(counts, listing));
  const bullets = records.filter(({ field }) => field === 'bullets');
  if (bullets.length > 0) {
    const length = bullets.reduce((sum, { text }) => sum + charactersOf(text), 0);
    state.together = { length, limit: LIMITS.bulletsTogether };
  }
  const { store, storeLabel, merchant } = input.identity;
  if (store !== undefined) state.store = store;
  if (storeLabel !== undefined) state.storeLabel = storeLabel;
  if (merchant !== undefined) state.merchant = merchant;
  const { sku, productType } = input.listing;
  if (sku !== undefined) state.sku = sku;
  if (productType !== undefined) state.productType = productType;
  return state;
}

function withAside(shown: Counts, records: readonly MarkedRecord[]): Counts {
  const all = { ...shown };
  for (const { aside } of records) for (const severity of aside) all[severity]++;
  return all;
}

function fieldState(record: MarkedRecord, limit: number | undefined): FieldState {
  const { field, index } = record;
  const findings = record.findings.map((finding) => ({
    code: finding.code,
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    data: { ...finding.data },
    start: finding.start,
    end: finding.end,
    words: record.text.slice(finding.start, finding.end),
  }));
  if (isPicture(record))
    return { field, index, length: record.side ?? 0, unit: 'pixels', findings };
  const { text, control } = record;
  const unit = unitOf(field);
  return {
    field,
    index,
    length: lengthOf(field, text),
    unit,
    ...(limit === undefined ? {} : { limit }),
    ...(unit === 'bytes' ? { gross: grossBytes(text) } : {}),
    ...(control.maxLength > 0 ? { form: { length: text.length, limit: control.maxLength } } : {}),
    findings,
  };
}
