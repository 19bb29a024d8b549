import type { ComponentProps } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import { Select } from '@/components/ui/Select';
import { SmallButton } from '@/components/ui/SmallButton';
import { RUN_STATES } from '@/lib/checklists/history';
import type { ShownChecklist } from '@/lib/checklists/shown';
import { BoundChip } from '../BoundChip';
import { type HistoryFilter, NO_FILTER } from './filter';

interface HistoryFiltersProps {
  checklists: readonly ShownChecklist[];
  filter: HistoryFilter;
  onChange(filter: HistoryFilter): void;
}

/** Which runs are shown: by checklist, state, what they are about, who worked on them, and days. */
export function HistoryFilters({ checklists, filter, onChange }: HistoryFiltersProps) {
  const { t } = useApp();
  const set = (change: Partial<HistoryFilter>): void => onChange({ ...filter, ...change });
  const isNarrow = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  return (
    <section aria-label={t('checklists.history.filters')} className="flex flex-col gap-2">
      <div className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-2">
        <Labelled label={t('checklists.history.checklist')}>
          {(props) => (
            <Select
              {...props}
              data-filter="checklist"
              onPick={(checklist) => set({ checklist })}
              options={[
                { value: '', label: t('checklists.history.all') },
                ...checklists.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={filter.checklist}
            />
          )}
        </Labelled>
        <Labelled label={t('checklists.history.state')}>
          {(props) => (
            <Select
              {...props}
              data-filter="state"
              onPick={(state) => set({ state })}
              options={RUN_STATES.map((state) => ({
                value: state,
                label: t(`checklists.history.states.${state}`),
              }))}
              value={filter.state}
            />
          )}
        </Labelled>
        <Field
          data-filter="text"
          label={t('checklists.history.text')}
          onText={(text) => set({ text })}
          placeholder={t('checklists.history.textHint')}
          type="search"
          value={filter.text}
        />
        <Field
          data-filter="who"
          label={t('checklists.history.who')}
          onText={(who) => set({ who })}
          placeholder={t('checklists.person.hint')}
          type="search"
          value={filter.who}
        />
        <Field
          data-filter="from"
          label={t('checklists.history.from')}
          onText={(from) => set({ from })}
          type="date"
          value={filter.from}
        />
        <Field
          data-filter="to"
          label={t('checklists.history.to')}
          onText={(to) => set({ to })}
          type="date"
          value={filter.to}
        />
      </div>
      {isNarrow && (
        <p className="flex flex-wrap items-center gap-2">
          {filter.bound && (
            <>
              <span className="text-muted">{t('checklists.history.only')}</span>
              <BoundChip bound={filter.bound} />
            </>
          )}
          <SmallButton data-clear icon="cross" onClick={() => onChange(NO_FILTER)}>
            {t('checklists.history.clear')}
          </SmallButton>
        </p>
      )}
    </section>
  );
}

function Field({
  label,
  onText,
  ...rest
}: { label: string; onText(text: string): void } & ComponentProps<'input'>) {
  return (
    <Labelled label={label}>
      {(props) => (
        <input
          {...props}
          autoComplete="off"
          className={INPUT}
          onChange={(event) => onText(event.target.value)}
          spellCheck={false}
          {...rest}
        />
      )}
    </Labelled>
  );
}
