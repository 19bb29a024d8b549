import type { Locale } from '@/lib/i18n';
import { useApp } from './AppProvider';

const LANGUAGES: readonly Locale[] = ['zh-CN', 'en'];

/** Chinese or English; switches at once, in all panels and on the page. */
export function LanguageSwitch() {
  const { locale, save, t } = useApp();
  return (
    <fieldset
      aria-label={t('common.language')}
      className="flex shrink-0 rounded-md border border-line-strong p-0.5"
    >
      {LANGUAGES.map((language) => (
        <button
          aria-pressed={language === locale}
          className="min-h-6 rounded px-2 text-xs aria-pressed:bg-accent aria-pressed:font-semibold aria-pressed:text-on-accent"
          key={language}
          lang={language}
          onClick={() => save({ language })}
          type="button"
        >
          {t(`common.languageNames.${language}`)}
        </button>
      ))}
    </fieldset>
  );
}
