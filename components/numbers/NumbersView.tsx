import { useMemo, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Loading, Notice } from '@/components/ui/Notice';
import { dayIn, type Period, type PeriodChoice, periodOf } from '@/lib/numbers/period';
import { ExportNumbers } from './ExportNumbers';
import { FigureCard } from './FigureCard';
import { PeriodForm } from './PeriodForm';
import { TargetsForm } from './TargetsForm';
import { useNumbers } from './use-numbers';

/** Her numbers as her manager counts them, each opening to what it was counted from. */
export function NumbersView() {
  const { t, date, services } = useApp();
  const { timeZone } = useMemo(() => new Intl.DateTimeFormat().resolvedOptions(), []);
  const dayOf = useMemo(() => dayIn(timeZone), [timeZone]);
  const today = dayOf(services.now());
  const [choice, setChoice] = useState<PeriodChoice>('thisWeek');
  const [custom, setCustom] = useState<Period>(() => periodOf('thisWeek', today));
  const [store, setStore] = useState('');
  const period = choice === 'custom' ? custom : periodOf(choice, today);
  const numbers = useNumbers(period, store, dayOf);
  if (numbers === undefined) return <Loading label={t('common.loading')} />;
  const { figures, stores, unreadable, checklists } = numbers;
  const { from, to } = period;
  return (
    <div className="flex flex-col gap-3" data-numbers>
      <PeriodForm
        choice={choice}
        onChoice={(next) => {
          if (next === 'custom') setCustom(period);
          setChoice(next);
        }}
        onPeriod={setCustom}
        onStore={setStore}
        period={period}
        store={store}
        stores={stores}
      />
      <p className="text-muted" role="status">
        {t('numbers.zone', { from: date(from), to: date(to), zone: timeZone })}
      </p>
      {unreadable > 0 && (
        <Notice title={t('numbers.unreadable', { n: unreadable })} tone="warning" />
      )}
      {figures.every(({ rows }) => rows.length === 0) && (
        <Notice help={t('numbers.emptyHelp')} icon="ring" title={t('numbers.empty')} />
      )}
      <div className="grid grid-cols-1 items-start gap-3 md:grid-cols-2">
        {figures.map((figure) => (
          <FigureCard checklists={checklists} figure={figure} key={figure.id} />
        ))}
      </div>
      <TargetsForm />
      <ExportNumbers checklists={checklists} figures={figures} period={period} />
    </div>
  );
}
