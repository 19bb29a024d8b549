import { type Locale, localeFor } from '@/lib/i18n/page';
import type { Settings } from '@/lib/settings';
import { browserLanguage } from '@/lib/settings/browser-language';

/** The language that the page is explained in: the chosen one, or the browser's. */
export function localeOf({ language }: Pick<Settings, 'language'>): Locale {
  return language === 'auto' ? localeFor(browserLanguage()) : language;
}
