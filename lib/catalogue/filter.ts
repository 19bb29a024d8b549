import type { FieldName } from '@/lib/listing/listing';
import { languagesOf, type Store } from '@/lib/listing/stores';
import type { CodeSpec, Severity } from '@/lib/rules/define';
import type { ChosenSeverities } from '@/lib/settings/settings';
import type { CodeEntry, RuleEntry } from './entries';
import { folded } from './entries';

/** What she looks for; an empty string asks for everything. */
export interface CatalogueFilter {
  /** Words that all must occur, in any language. */
  words: string;
  store: Store | '';
  field: FieldName | '';
  severity: Severity | '';
  group: string;
  /** Day (ISO) on which the code is in force. */
  on: string;
  /** Only what she has changed. */
  mine: boolean;
}

export const NO_FILTER: CatalogueFilter = {
  words: '',
  store: '',
  field: '',
  severity: '',
  group: '',
  on: '',
  mine: false,
};

/** What she has decided about the rules. */
export interface Choices {
  rulesOff: readonly string[];
  severities: ChosenSeverities;
}

/** A rule that fits, with those of its codes that do. */
export interface Fitting {
  entry: RuleEntry;
  codes: readonly CodeEntry[];
}

/** The rules with at least one code that fits, in the order of `entries`. */
export function fittingRules(
  entries: readonly RuleEntry[],
  filter: CatalogueFilter,
  choices: Choices,
): Fitting[] {
  const words = folded(filter.words).split(/\s+/).filter(Boolean);
  return entries.flatMap((entry) => {
    if (filter.group !== '' && filter.group !== entry.group) return [];
    if (filter.field !== '' && !entry.rule.fields.includes(filter.field)) return [];
    const isOff = choices.rulesOff.includes(entry.rule.id);
    const codes = entry.codes.filter(
      (code) =>
        words.every((word) => entry.words.includes(word) || code.words.includes(word)) &&
        fits(code.spec, severityOf(code, choices), filter) &&
        (!filter.mine || isOff || code.code in choices.severities),
    );
    return codes.length > 0 ? [{ entry, codes }] : [];
  });
}

/** The same rules by group, in the same order. */
export function byGroup(fitting: readonly Fitting[]): [group: string, rules: readonly Fitting[]][] {
  const groups = [...new Set(fitting.map(({ entry }) => entry.group))];
  return groups.map((group) => [group, fitting.filter(({ entry }) => entry.group === group)]);
}

/** The severity that counts: hers, else the catalogue's. */
export function severityOf(
  { code, spec }: Pick<CodeEntry, 'code' | 'spec'>,
  { severities }: Pick<Choices, 'severities'>,
): Severity {
  return severities[code] ?? spec.severity;
}

function fits(
  { since, until, stores, languages }: CodeSpec,
  severity: Severity,
  { store, on, severity: wanted }: CatalogueFilter,
): boolean {
  if (wanted !== '' && wanted !== severity) return false;
  if (on !== '' && ((since !== undefined && on < since) || (until !== undefined && on > until)))
    return false;
  if (store === '') return true;
  if (stores !== undefined && !stores.includes(store)) return false;
  return languages === undefined || languagesOf(store).some((each) => languages.includes(each));
}
