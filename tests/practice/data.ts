/** The practice store: its listings, orders and texts. Data only; see the JSON files for content. */
import conditions from './data/conditions.json';
import fields from './data/fields.json';
import listings from './data/listings.json';
import orders from './data/orders.json';
import pages from './data/pages.json';
import stores from './data/stores.json';
import de from './data/texts/de.json';
import en from './data/texts/en.json';
import ja from './data/texts/ja.json';
import zh from './data/texts/zh.json';
import threads from './data/threads.json';

export type PageLanguage = 'en' | 'zh' | 'de' | 'ja';

/** Adverse conditions that `?with=` understands. */
export const CONDITIONS: readonly string[] = conditions;

/** Every practice page: `path` is a regular expression for the path, `example` an address of it. */
export const PAGES: readonly { id: string; path: string; example: string }[] = pages;

export const TEXTS: Record<PageLanguage, Readonly<Record<string, string>>> = { en, zh, de, ja };

const HTML_LANG: Record<PageLanguage, string> = { en: 'en', zh: 'zh-CN', de: 'de', ja: 'ja' };

/** The page language that `?lang=` asks for; English when it asks for none we have. */
export function languageOf(params: URLSearchParams): PageLanguage {
  const wanted = params.get('lang')?.slice(0, 2).toLowerCase() ?? 'en';
  return wanted === 'zh' || wanted === 'de' || wanted === 'ja' ? wanted : 'en';
}

/** Value of `<html lang>` for a page language. */
export function htmlLang(language: PageLanguage): string {
  return HTML_LANG[language];
}

/** The known conditions that `?with=` names, in no particular order; unknown names are dropped. */
export function conditionsOf(params: URLSearchParams): ReadonlySet<string> {
  const named = (params.get('with') ?? '').split(',').map((name) => name.trim());
  return new Set(named.filter((name) => CONDITIONS.includes(name)));
}

/** The page at `path`, or undefined where practice has none. */
export function pageAt(path: string): (typeof PAGES)[number] | undefined {
  return PAGES.find((page) => new RegExp(page.path).test(path));
}

/** All that the browser side needs to draw any page in one language, as JSON. */
export function modelFor(language: PageLanguage, mediaOrigin: string): string {
  const labels = Object.fromEntries(
    Object.entries(stores).map(([code, names]) => [code, names[language]]),
  );
  const languages = Object.fromEntries(
    Object.entries(TEXTS).map(([code, texts]) => [code, texts.language]),
  );
  const model = {
    language,
    languages,
    mediaOrigin,
    merchant: 'Practice Trading Co.',
    conditions,
    pages,
    texts: TEXTS[language],
    stores: labels,
    listings,
    fields,
    orders,
    threads,
  };
  return JSON.stringify(model).replaceAll('<', '\\u003c');
}
