import { useApp } from '@/components/app/AppProvider';
import { Icon } from '@/components/ui/Icon';
import { Section } from '@/components/ui/Section';

const POINTS = ['network', 'typing', 'sending', 'removal'] as const;
const EXPLAINED = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'notifications',
  'sidePanel',
  'offscreen',
] as const;

/** The promise, and what each permission of the manifest is for. */
export function PrivacySection() {
  const { t, services } = useApp();
  const permissions = EXPLAINED.filter((permission) => services.permissions.includes(permission));
  return (
    <Section anchor="privacy" title={t('settings.privacy.heading')}>
      <div className="flex flex-col gap-3 rounded-md border border-line bg-surface p-3">
        <p className="flex items-center gap-2 text-base font-semibold text-good">
          <Icon name="seen" />
          {t('settings.privacy.promise')}
        </p>
        <ul className="list-disc ps-5">
          {POINTS.map((point) => (
            <li key={point}>{t(`settings.privacy.points.${point}`)}</li>
          ))}
        </ul>
        <h3 className="font-semibold">{t('settings.privacy.permissions')}</h3>
        <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
          {permissions.map((permission) => (
            <div className="contents" key={permission}>
              <dt className="font-mono text-xs leading-5">{permission}</dt>
              <dd>{t(`settings.privacy.${permission}`)}</dd>
            </div>
          ))}
          <dt className="text-xs leading-5">{t('settings.privacy.sitesName')}</dt>
          <dd>{t('settings.privacy.sites')}</dd>
        </dl>
      </div>
    </Section>
  );
}
