import { useApp } from '@/components/app/AppProvider';
import { Section } from '@/components/ui/Section';

/** Whether pages may tick steps. */
export function ProofsSection() {
  const { t, settings, save } = useApp();
  return (
    <Section anchor="proofs" title={t('settings.proofs.heading')}>
      <label className="flex gap-2 rounded-md px-2 py-1.5 hover:bg-raised">
        <input
          checked={settings.selfTicking}
          className="mt-0.5 size-4 shrink-0 accent-accent"
          onChange={(event) => save({ selfTicking: event.target.checked })}
          type="checkbox"
        />
        <span>
          {t('settings.proofs.tick')}
          <span className="block text-muted">{t('settings.proofs.help')}</span>
        </span>
      </label>
    </Section>
  );
}
