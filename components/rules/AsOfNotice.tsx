import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

/** Rules of another day are asked for: said wherever findings are shown, so that nobody forgets it. */
export function AsOfNotice() {
  const { t, date, settings, save } = useApp();
  if (settings.on === '') return null;
  return (
    <div data-as-of={settings.on}>
      <Notice
        help={t('settings.rules.asOfHelp')}
        title={t('settings.rules.asOf', { date: date(settings.on) })}
        tone="warning"
      >
        <Button onClick={() => save({ on: '' })}>{t('settings.rules.today')}</Button>
      </Notice>
    </div>
  );
}
