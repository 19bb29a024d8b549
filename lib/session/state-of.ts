import type { FieldName, Listing } from '@/lib/listing/listing';
import type { Severity } from '@/lib/rules/define';
import type { Identity } from '@/lib/surfaces/define';
import type { FieldState, Health, PageState } from './page-state';
import type { FieldRecord } from './record';
import { UNSUPPORTED } from './unsupported';

/** What the session knows, as plain data fit for a message. */
export interface StateInput {
  surface: string;
  health: Health;
  identity: Identity;
  listing: Listing;
  missing: PageState['missing'];
  records: readonly FieldRecord[];
  /** The limit in force for a field, where there is one. */
  limitOf(field: FieldName): number | undefined;
}

/** Gathers the answer to "how does this page stand?". */
export function stateOf(input: StateInput): PageState {
  const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  const state: PageState = {
    ...UNSUPPORTED,
    surface: input.surface,
    health: input.health,
    missing: [...input.missing],
    counts,
    fields: input.records.map((record) => fieldState(record, input.limitOf(record.field))),
    notChecked: input.records.flatMap((record) => [...record.notChecked]),
  };
  for (const record of input.records) {
    state.ignored += record.ignored;
    state.allowed += record.allowed;
    for (const finding of record.findings) counts[finding.severity]++;
  }
  const { store, storeLabel, merchant } = input.identity;
  if (store !== undefined) state.store = store;
  if (storeLabel !== undefined) state.storeLabel = storeLabel;
  if (merchant !== undefined) state.merchant = merchant;
  if (input.listing.sku !== undefined) state.sku = input.listing.sku;
  return state;
}

function fieldState(record: FieldRecord, limit: number | undefined): FieldState {
  return {
    field: record.field,
    index: record.index,
    length: [...record.text.normalize('NFC').trim()].length,
    ...(limit === undefined ? {} : { limit }),
    findings: record.findings.map((finding) => ({
      code: finding.code,
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      data: { ...finding.data },
      start: finding.start,
      end: finding.end,
      words: record.text.slice(finding.start, finding.end),
    })),
  };
}
