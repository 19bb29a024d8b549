import { useApp } from '@/components/app/AppProvider';
import { Choice } from '@/components/ui/Choice';
import { Section } from '@/components/ui/Section';
import { localeFor } from '@/lib/i18n';
import type { LanguageChoice } from '@/lib/settings';

export function LanguageSection() {
  const { t, settings, save, services } = useApp();
  const automatic = t(`settings.language.${localeFor(services.browserLanguage)}`);
  return (
    <Section
      anchor="language"
      help={t('settings.language.help')}
      title={t('settings.language.heading')}
    >
      <Choice<LanguageChoice>
        hideLabel
        label={t('settings.language.heading')}
        onChange={(language) => save({ language })}
        options={[
          { value: 'auto', label: t('settings.language.auto', { language: automatic }) },
          { value: 'zh-CN', label: t('settings.language.zh-CN'), lang: 'zh-CN' },
          { value: 'en', label: t('settings.language.en'), lang: 'en' },
        ]}
        value={settings.language}
      />
    </Section>
  );
}
