import type { Locale } from '@/lib/i18n';
import { useApp } from './AppProvider';

const LANGUAGES: readonly { locale: Locale; name: string }[] = [
  { locale: 'zh-CN', name: '中文' },
  { locale: 'en', name: 'EN' },
];

/** 中文 / EN; switches at once, everywhere. Each name is in its own language, so it is no text of ours to translate. */
export function LanguageSwitch() {
  const { locale, save, t } = useApp();
  return (
    <div aria-label={t('common.language')} className="flex shrink-0 rounded-md border border-line-strong p-0.5" role="group">
      {LANGUAGES.map((language) => (
        <button
          aria-pressed={language.locale === locale}
          className="min-h-6 rounded px-2 text-xs aria-pressed:bg-accent aria-pressed:font-semibold aria-pressed:text-on-accent"
          key={language.locale}
          lang={language.locale}
          onClick={() => save({ language: language.locale })}
          type="button"
        >
          {language.name}
        </button>
      ))}
    </div>
  );
}
