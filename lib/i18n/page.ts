import { createTranslator } from './core';
import { overlay } from './en/overlay';
import { rules } from './en/rules';
import { surfaces } from './en/surfaces';
import { overlay as overlayZh } from './zh-CN/overlay';
import { rules as rulesZh } from './zh-CN/rules';
import { surfaces as surfacesZh } from './zh-CN/surfaces';

export { fill, type Locale, localeFor, type TextData } from './core';

/** The texts that Amazon's page may show, and no others: what runs there is kept small. */
const PAGE_TEXTS = { overlay, rules, surfaces };

export const { text, lookup } = createTranslator<typeof PAGE_TEXTS>({
  en: PAGE_TEXTS,
  'zh-CN': { overlay: overlayZh, rules: rulesZh, surfaces: surfacesZh },
});
