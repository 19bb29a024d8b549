import {
  TEMPLATE_LANGUAGES,
  type TemplateLanguage,
  TOPICS,
  type Topic,
} from '@/lib/templates/define';
import type { OwnTemplate } from '@/lib/templates/own';
import type { ShownTemplate } from '@/lib/templates/shown';

/** A template as the form holds it: every part a text, even if empty. */
export interface Draft {
  name: string;
  topic: Topic;
  shortcut: string;
  words: string;
  bodies: Readonly<Partial<Record<TemplateLanguage, string>>>;
  meaning: string;
}

/** The draft of one of hers; of a new one when there is none. */
export function draftOf(own: OwnTemplate | undefined): Draft {
  const { name = '', topic = 'delivery', shortcut = '', words = '', bodies = {} } = own ?? {};
  return { name, topic, shortcut, words, bodies, meaning: own?.meaning ?? '' };
}

/** A draft that begins with the texts of another template; its shortcut stays with that one. */
export function copyOf(template: ShownTemplate, name: string): Draft {
  const { topic, bodies } = template;
  // The translation of a built-in one is filled like a message; a note is not.
  const meaning = template.isOwn ? (template.meaning ?? '') : template.when;
  return { name, topic, shortcut: '', words: '', bodies, meaning };
}

/** The template that a draft makes, with nothing empty in it. */
export function ownOf(draft: Draft, id: string): OwnTemplate {
  const { topic } = draft;
  const shortcut = draft.shortcut.trim();
  const meaning = draft.meaning.trim();
  const written = TEMPLATE_LANGUAGES.flatMap((language) => {
    const body = draft.bodies[language]?.replaceAll('\r\n', '\n').trim();
    return body ? [[language, body] as const] : [];
  });
  return {
    id,
    name: draft.name.trim(),
    topic,
    words: draft.words.trim(),
    ...(shortcut !== '' && { shortcut }),
    bodies: Object.fromEntries(written),
    ...(meaning !== '' && { meaning }),
  };
}

/** A draft from what was kept outside; undefined when it is none. */
export function parseDraft(raw: unknown): Draft | undefined {
  if (!isRecord(raw) || !isRecord(raw.bodies)) return undefined;
  const { name, shortcut, words, meaning, bodies } = raw;
  const topic = TOPICS.find((one) => one === raw.topic);
  const texts = [name, shortcut, words, meaning];
  if (topic === undefined || !texts.every((text) => typeof text === 'string')) return undefined;
  const written = TEMPLATE_LANGUAGES.flatMap((language) => {
    const body = bodies[language];
    return typeof body === 'string' ? [[language, body] as const] : [];
  });
  return {
    name: String(name),
    topic,
    shortcut: String(shortcut),
    words: String(words),
    bodies: Object.fromEntries(written),
    meaning: String(meaning),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
