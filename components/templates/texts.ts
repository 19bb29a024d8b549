import type { Locale } from '@/lib/i18n';
import { lookup } from '@/lib/i18n';

/** A text of a template; its id where there is none. */
export function templateText(
  locale: Locale,
  template: string,
  part: 'name' | 'when' | 'meaning',
): string {
  return lookup(locale, ['templates', 'lists', template, part]) ?? template;
}

/** The name of a language in the user's language. */
export function languageName(locale: Locale, language: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
}
