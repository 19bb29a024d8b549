import { useApp } from '@/components/app/AppProvider';
import { Choice } from '@/components/ui/Choice';
import { Section } from '@/components/ui/Section';
import type { MarksChoice } from '@/lib/settings';

export function MarksSection() {
  const { t, settings, save } = useApp();
  return (
    <Section anchor="marks" title={t('settings.marks.heading')}>
      <Choice<MarksChoice>
        hideLabel
        label={t('settings.marks.heading')}
        onChange={(marks) => save({ marks })}
        options={[
          { value: 'auto', label: t('settings.marks.auto'), help: t('settings.marks.autoHelp') },
          {
            value: 'mirror',
            label: t('settings.marks.mirror'),
            help: t('settings.marks.mirrorHelp'),
          },
        ]}
        value={settings.marks}
      />
    </Section>
  );
}
