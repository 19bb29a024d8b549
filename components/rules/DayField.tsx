import type { ChangeEvent } from 'react';
import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { isDay } from '@/lib/text/day';

/** While a year is typed its first digits are a year, too: the rules know nothing of days before this one. */
const FIRST_DAY = '2000-01-01';

/** The day whose rules the pages are checked by; empty is today, and stays today tomorrow. */
export function DayField() {
  const { t, settings, save } = useApp();
  const [typed, setTyped] = useState(settings.on);
  const [known, setKnown] = useState(settings.on);
  if (known !== settings.on) {
    setKnown(settings.on);
    setTyped(settings.on);
  }
  const change = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const { value, validity } = target;
    setTyped(value);
    // Half a date reads as no date, which is not yet a wish for today's rules.
    const isWhole = value === '' ? !validity.badInput : isDay(value) && value >= FIRST_DAY;
    if (isWhole) save({ on: value });
  };
  return (
    <div className="flex flex-col gap-1 rounded-md border border-line bg-surface p-3">
      <div className="flex flex-wrap items-center gap-2">
        <label className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{t('settings.rules.day')}</span>
          <input
            className="min-h-8 rounded-md border border-line-strong bg-surface px-2"
            data-day
            min={FIRST_DAY}
            onChange={change}
            type="date"
            value={typed}
          />
        </label>
        {settings.on === '' ? (
          <span className="text-muted">{t('settings.rules.isToday')}</span>
        ) : (
          <Button onClick={() => save({ on: '' })}>{t('settings.rules.today')}</Button>
        )}
      </div>
      <p className="text-muted">{t('settings.rules.dayHelp')}</p>
    </div>
  );
}
