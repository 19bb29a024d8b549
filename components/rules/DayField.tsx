import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { isDay } from '@/lib/text/day';

/** The day whose rules the pages are checked by; empty is today, and stays today tomorrow. */
export function DayField() {
  const { t, settings, save } = useApp();
  const change = (day: string): void => {
    // While a date is typed the browser gives nothing, which must not mean "today" at every key.
    if (isDay(day)) save({ on: day });
  };
  return (
    <div className="flex flex-col gap-1 rounded-md border border-line bg-surface p-3">
      <label className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{t('settings.rules.day')}</span>
        <input
          className="min-h-8 rounded-md border border-line-strong bg-surface px-2"
          data-day
          defaultValue={settings.on}
          key={settings.on}
          onChange={(event) => change(event.target.value)}
          type="date"
        />
        {settings.on === '' ? (
          <span className="text-muted">{t('settings.rules.isToday')}</span>
        ) : (
          <Button onClick={() => save({ on: '' })}>{t('settings.rules.today')}</Button>
        )}
      </label>
      <p className="text-muted">{t('settings.rules.dayHelp')}</p>
    </div>
  );
}
