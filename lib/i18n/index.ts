import { createTranslator, type Locale, type PathOf } from './core';
import { en } from './en';
import { zhCN } from './zh-CN';

export { type Locale, localeFor, type TextData } from './core';

/** All texts of the product, each locale one folder. Code that runs in Amazon's page uses `./page` instead. */
export const LOCALES: Readonly<Record<Locale, Texts>> = { en, 'zh-CN': zhCN };
export type Texts = typeof en;
/** Every text by its path, e.g. `popup.title`. */
export type TextKey = PathOf<Texts>;

export const { text, lookup } = createTranslator<Texts>(LOCALES);
