import { useApp } from '@/components/app/AppProvider';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import { Select } from '@/components/ui/Select';
import { PERIODS, type Period, type PeriodChoice } from '@/lib/numbers/period';
import { isDay } from '@/lib/text/day';

interface PeriodFormProps {
  choice: PeriodChoice;
  period: Period;
  store: string;
  stores: readonly string[];
  onChoice(choice: PeriodChoice): void;
  onPeriod(period: Period): void;
  onStore(store: string): void;
}

/** Which days, and which store. */
export function PeriodForm(props: PeriodFormProps) {
  const { choice, period, store, stores, onChoice, onPeriod, onStore } = props;
  const { t } = useApp();
  const periods = PERIODS.map((value) => ({ value, label: t(`numbers.periods.${value}`) }));
  // The chosen one stays in the list when nothing names it any more.
  const known = [...new Set([...stores, ...(store === '' ? [] : [store])])];
  const all = [{ value: '', label: t('numbers.allStores') }];
  return (
    <form className="flex flex-wrap items-end gap-3" onSubmit={(event) => event.preventDefault()}>
      <div className="w-40">
        <Labelled label={t('numbers.period')}>
          {(labelled) => (
            <Select {...labelled} onPick={onChoice} options={periods} value={choice} />
          )}
        </Labelled>
      </div>
      {choice === 'custom' &&
        (['from', 'to'] as const).map((end) => (
          <div className="w-40" key={end}>
            <Labelled label={t(`numbers.${end}`)}>
              {(labelled) => (
                <input
                  {...labelled}
                  className={INPUT}
                  onChange={({ target }) => {
                    if (isDay(target.value)) onPeriod({ ...period, [end]: target.value });
                  }}
                  type="date"
                  value={period[end]}
                />
              )}
            </Labelled>
          </div>
        ))}
      <div className="w-40">
        <Labelled label={t('numbers.store')}>
          {(labelled) => (
            <Select
              {...labelled}
              onPick={onStore}
              options={[...all, ...known.map((value) => ({ value, label: value }))]}
              title={t('numbers.storeHelp')}
              value={store}
            />
          )}
        </Labelled>
      </div>
    </form>
  );
}
