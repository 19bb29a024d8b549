import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';

/** Rules of another day are asked for: said wherever findings are shown, so that nobody forgets it. */
export function AsOfNotice() {
  const { t, date, settings, save } = useApp();
  if (settings.on === '') return null;
  return (
    <div
      className="flex flex-wrap items-center gap-x-2 gap-y-1.5 rounded-md bg-warning-soft px-2.5 py-2 text-warning"
      data-as-of={settings.on}
    >
      <Icon name="triangle" />
      <p className="min-w-40 flex-1 font-semibold">
        {t('settings.rules.asOf', { date: date(settings.on) })}
      </p>
      <Button onClick={() => save({ on: '' })}>{t('settings.rules.today')}</Button>
    </div>
  );
}
