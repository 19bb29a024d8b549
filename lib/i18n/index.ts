import { createTranslator, type Locale, type PathOf } from './core';
import { en } from './en';
import { putTexts } from './page';
import { zhCN } from './zh-CN';

export { type Locale, localeFor, type TextData } from './core';

/** All texts of the product, each locale one folder. Code that runs in Amazon's page uses `./page` instead. */
export const LOCALES: Readonly<Record<Locale, Texts>> = { en, 'zh-CN': zhCN };
export type Texts = typeof en;
/** Every text by its path, e.g. `popup.title`. */
export type TextKey = PathOf<Texts>;

export const { text, lookup } = createTranslator<Texts>(LOCALES);

// Whoever has all texts also has those of the page, which what is shared with it asks for.
putTexts('en', en);
putTexts('zh-CN', zhCN);
