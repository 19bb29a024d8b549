import { browser } from 'wxt/browser';

/**
 * The language the browser speaks to its user (BCP 47). The interface of the browser tells, and the language
 * she prefers for pages: one of them being Chinese is enough, for nobody has that by chance.
 */
export function browserLanguage(): string {
  const told = [browser.i18n.getUILanguage(), navigator.language];
  return told.find((language) => /^zh\b/i.test(language)) ?? told[0] ?? 'en';
}
