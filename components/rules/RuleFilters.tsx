import type { ReactNode } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { SEVERITIES } from '@/components/findings/SeverityMark';
import { Button } from '@/components/ui/Button';
import type { RuleEntry } from '@/lib/catalogue/entries';
import { type CatalogueFilter, NO_FILTER } from '@/lib/catalogue/filter';
import { FIELD_NAMES } from '@/lib/listing/listing';
import { STORE_CODES } from '@/lib/listing/stores';
import { groupName, nameOfStore } from './texts';

const CONTROL = 'min-h-8 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2';

interface RuleFiltersProps {
  entries: readonly RuleEntry[];
  filter: CatalogueFilter;
  onChange(filter: CatalogueFilter): void;
}

/** What she looks for. Every filter narrows at once; there is no button to start. */
export function RuleFilters({ entries, filter, onChange }: RuleFiltersProps) {
  const { t } = useApp();
  const isFiltered = Object.entries(NO_FILTER).some(
    ([name, value]) => filter[name as keyof CatalogueFilter] !== value,
  );
  return (
    <search aria-label={t('catalogue.filters')} className="flex flex-col gap-2">
      <Labelled label={t('catalogue.search')}>
        <input
          autoComplete="off"
          className={CONTROL}
          onChange={(event) => onChange({ ...filter, words: event.target.value })}
          placeholder={t('catalogue.searchHelp')}
          spellCheck={false}
          type="search"
          value={filter.words}
        />
      </Labelled>
      <Selects entries={entries} filter={filter} onChange={onChange} />
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-2">
        <label className="flex items-center gap-2">
          <input
            checked={filter.mine}
            className="size-4 accent-accent"
            data-filter="mine"
            onChange={(event) => onChange({ ...filter, mine: event.target.checked })}
            type="checkbox"
          />
          {t('catalogue.mine')}
        </label>
        {isFiltered && (
          <Button kind="quiet" onClick={() => onChange(NO_FILTER)}>
            {t('catalogue.clear')}
          </Button>
        )}
      </div>
    </search>
  );
}

function Selects({ entries, filter, onChange }: RuleFiltersProps) {
  const { t, locale } = useApp();
  const groups = [...new Set(entries.map(({ group }) => group))];
  const fields = FIELD_NAMES.filter((field) =>
    entries.some(({ rule }) => rule.fields.includes(field)),
  );
  const collator = new Intl.Collator(locale);
  const stores = STORE_CODES.map((value) => ({
    value,
    label: `${nameOfStore(locale, value)} (${value})`,
  })).sort((a, b) => collator.compare(a.label, b.label));
  const select = <Name extends 'store' | 'field' | 'severity' | 'group'>(
    name: Name,
    any: string,
    options: readonly { value: CatalogueFilter[Name]; label: string }[],
  ) => (
    <Labelled label={t(`catalogue.${name}`)}>
      <select
        className={CONTROL}
        data-filter={name}
        onChange={({ target }) => {
          const chosen = options.find(({ value }) => value === target.value);
          onChange({ ...filter, [name]: chosen?.value ?? '' });
        }}
        value={filter[name]}
      >
        <option value="">{any}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
  return (
    <div className="grid grid-cols-2 gap-2 sm:grid-cols-3 md:grid-cols-5">
      {select('store', t('catalogue.anyStore'), stores)}
      {select(
        'field',
        t('catalogue.anyField'),
        fields.map((value) => ({ value, label: t(`common.fieldKinds.${value}`) })),
      )}
      {select(
        'severity',
        t('catalogue.anySeverity'),
        SEVERITIES.map((value) => ({ value, label: t(`common.severity.${value}`) })),
      )}
      {select(
        'group',
        t('catalogue.anyGroup'),
        groups.map((value) => ({ value, label: groupName(locale, value) })),
      )}
      <Labelled label={t('catalogue.inForceOn')}>
        <input
          className={CONTROL}
          data-filter="on"
          onChange={(event) => onChange({ ...filter, on: event.target.value })}
          type="date"
          value={filter.on}
        />
      </Labelled>
    </div>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what it is given
    <label className="flex min-w-0 flex-col gap-0.5">
      <span className="text-xs text-muted">{label}</span>
      {children}
    </label>
  );
}
