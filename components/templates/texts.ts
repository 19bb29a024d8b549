import type { Locale } from '@/lib/i18n';
import { LOCALES, lookup } from '@/lib/i18n';
import type { Findable } from '@/lib/search/find';
import type { Template } from '@/lib/templates/define';

/** A text of a template; its id where there is none. */
export function templateText(
  locale: Locale,
  template: string,
  part: 'name' | 'when' | 'words',
): string {
  return lookup(locale, ['templates', 'lists', template, part]) ?? template;
}

/** The name of a language in the user's language. */
export function languageName(locale: Locale, language: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
}

/** What the message says, in the user's own language. */
export function meaningOf(locale: Locale, { bodies, meaning }: Template): string {
  return locale === 'en' ? bodies.en : meaning;
}

const LANGUAGES = Object.keys(LOCALES) as Locale[];

/** What a template is found by: names and words in every language, and what it says in hers. */
export function findableTemplate(template: Template): Findable {
  const all = (part: 'name' | 'when' | 'words') =>
    LANGUAGES.map((locale) => templateText(locale, template.id, part));
  return {
    names: [...all('name'), ...all('words')],
    texts: [...all('when'), template.bodies.en, template.meaning],
  };
}
