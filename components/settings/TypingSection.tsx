import { useApp } from '@/components/app/AppProvider';
import { Section } from '@/components/ui/Section';
import { Switch } from '@/components/ui/Switch';

/** What happens while she types a message. */
export function TypingSection() {
  const { t, settings, save } = useApp();
  const label = t('settings.typing.semicolon');
  return (
    <Section anchor="typing" help={t('settings.typing.help')} title={t('settings.typing.heading')}>
      <div className="flex flex-wrap items-center justify-between gap-2 rounded-md border border-line bg-surface px-3 py-2">
        <span className="font-medium">{label}</span>
        <Switch
          label={label}
          on={settings.typedReplies}
          onChange={(typedReplies) => save({ typedReplies })}
          words={{ on: t('settings.rules.on'), off: t('settings.rules.off') }}
        />
      </div>
    </Section>
  );
}
