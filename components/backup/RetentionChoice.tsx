import { useId } from 'react';
import { useApp } from '@/components/app/AppProvider';

const DAYS = [7, 14, 30, 60, 90];

/** How long buyers' data is kept. */
export function RetentionChoice() {
  const { t, settings, save } = useApp();
  const id = useId();
  const { buyerDataDays } = settings;
  const choices = DAYS.includes(buyerDataDays)
    ? DAYS
    : [...DAYS, buyerDataDays].toSorted((a, b) => a - b);
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-semibold">{t('backup.retention.heading')}</h3>
      <div className="flex flex-wrap items-center gap-2">
        <label htmlFor={id}>{t('backup.retention.label')}</label>
        <select
          aria-describedby={`${id}-help`}
          className="min-h-8 rounded-md border border-line-strong bg-surface px-2"
          data-buyer-data-days
          id={id}
          onChange={({ target }) => save({ buyerDataDays: Number(target.value) })}
          value={buyerDataDays}
        >
          {choices.map((n) => (
            <option key={n} value={n}>
              {t('backup.retention.days', { n })}
            </option>
          ))}
        </select>
      </div>
      <p className="text-muted" id={`${id}-help`}>
        {t('backup.retention.help')}
      </p>
    </section>
  );
}
