import type { Locale } from '@/lib/i18n';
import { LOCALES, lookup } from '@/lib/i18n';
import type { Findable } from '@/lib/search/find';
import type { Template, TemplateLanguage, Topic } from './define';
import type { OwnTemplate } from './own';

/** A template with its texts in her language, whoever wrote it: what panels draw and search. */
export interface ShownTemplate {
  id: string;
  isOwn: boolean;
  name: string;
  /** When it fits; of her own the beginning of her note, or of the message. */
  when: string;
  topic: Topic;
  shortcut: string | undefined;
  bodies: Readonly<Partial<Record<TemplateLanguage, string>>>;
  /** What it says, in her language: a body of a built-in one, her own note as it stands. */
  meaning: string | undefined;
  /** What it is found by; worked out when it is first looked for. */
  findable(): Findable;
}

const LANGUAGES = Object.keys(LOCALES) as Locale[];
/** So much of a note stands in the list. */
const SHORT = 90;

/** A built-in template in `locale`; found by its texts in every language. */
export function showBuiltIn(template: Template, locale: Locale): ShownTemplate {
  const { id, topic, shortcut, bodies, meaning } = template;
  return {
    id,
    isOwn: false,
    name: templateText(locale, id, 'name'),
    when: templateText(locale, id, 'when'),
    topic,
    shortcut,
    bodies,
    meaning: locale === 'en' ? bodies.en : meaning,
    findable: () => {
      const all = (part: 'name' | 'when' | 'words') =>
        LANGUAGES.map((language) => templateText(language, id, part));
      return {
        names: [shortcut, ...all('name'), ...all('words')],
        texts: [...all('when'), bodies.en, meaning],
      };
    },
  };
}

/** One of her own. */
export function showOwn(own: OwnTemplate): ShownTemplate {
  const { id, topic, name, words, shortcut, bodies, meaning } = own;
  const written = Object.values(bodies).filter((body) => body !== undefined);
  return {
    id,
    isOwn: true,
    name,
    when: shortened(meaning ?? written[0] ?? ''),
    topic,
    shortcut,
    bodies,
    meaning,
    findable: () => ({
      names: [shortcut ?? '', name, words].filter((text) => text !== ''),
      texts: [meaning ?? '', ...written],
    }),
  };
}

/** The language to write in: the one wished for where there is a body for it, else one that there is. */
export function bodyLanguage(
  { bodies }: Pick<ShownTemplate, 'bodies'>,
  wanted: TemplateLanguage,
): TemplateLanguage {
  if (bodies[wanted] !== undefined) return wanted;
  const written = Object.keys(bodies) as TemplateLanguage[];
  return written.find((language) => language === 'en') ?? written[0] ?? wanted;
}

function templateText(locale: Locale, id: string, part: 'name' | 'when' | 'words'): string {
  return lookup(locale, ['templates', 'lists', id, part]) ?? id;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const signs = Array.from(line);
  return signs.length > SHORT ? `${signs.slice(0, SHORT).join('')}…` : line;
}
