import type { Locale } from '@/lib/i18n/core';
import { templates as inEnglish } from '@/lib/i18n/en/templates';
import { templates as inChinese } from '@/lib/i18n/zh-CN/templates';
import type { Template, TemplateLanguage } from '@/lib/templates/define';
import { TEMPLATE_LANGUAGES, templateLanguage } from '@/lib/templates/define';
import type { OwnTemplate } from '@/lib/templates/own';

/** A reply as the palette needs it, a built-in one or her own. */
export interface Reply {
  id: string;
  /** By the language she reads; her own have one name. */
  names: Readonly<Record<Locale, string>>;
  /** Further words to find it by, in any language. */
  words: readonly string[];
  shortcut: string | undefined;
  bodies: Readonly<Partial<Record<TemplateLanguage, string>>>;
}

interface ListedTexts {
  name: string;
  words: string;
}
/** The texts of the templates, without those of the rest of the product: the background stays small. */
const LISTS: Readonly<Record<Locale, Readonly<Record<string, ListedTexts>>>> = {
  en: inEnglish.lists,
  'zh-CN': inChinese.lists,
};

/** A built-in template. */
export function builtInReply({ id, shortcut, bodies }: Template): Reply {
  const textsIn = (locale: Locale): ListedTexts => LISTS[locale][id] ?? { name: id, words: '' };
  const [english, chinese] = [textsIn('en'), textsIn('zh-CN')];
  return {
    id,
    names: { en: english.name, 'zh-CN': chinese.name },
    words: wordsOf(`${english.words} ${chinese.words}`),
    shortcut,
    bodies,
  };
}

/** A template of her own. */
export function ownReply({ id, name, words, shortcut, bodies }: OwnTemplate): Reply {
  return { id, names: { en: name, 'zh-CN': name }, words: wordsOf(words), shortcut, bodies };
}

/** The body in the buyer's language, else in English, else in the first there is. */
export function bodyFor(
  { bodies }: Reply,
  buyer: string | undefined,
): { language: TemplateLanguage; body: string } | undefined {
  const wanted = templateLanguage(buyer);
  for (const language of [...(wanted ? [wanted] : []), ...TEMPLATE_LANGUAGES]) {
    const body = bodies[language];
    if (body !== undefined) return { language, body };
  }
  return undefined;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}
