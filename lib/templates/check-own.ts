import { checkBody } from './check-body';
import { TEMPLATE_LANGUAGES, type TemplateLanguage } from './define';
import type { BodyProblem } from './liquid';
import type { OwnTemplate } from './own';

/** Most characters of each part; the texts of problems name them. */
export const OWN_LIMITS = { name: 120, words: 500, meaning: 2_000, shortcut: 12 } as const;

/** What is wrong with a template of hers. */
export interface OwnProblem {
  part: 'name' | 'shortcut' | 'words' | 'meaning' | 'body';
  /** Key of `ownTemplates.problems`. */
  text:
    | 'noName'
    | 'longName'
    | 'badShortcut'
    | 'takenShortcut'
    | 'longWords'
    | 'longMeaning'
    | 'noBody'
    | 'badBody';
  /** For `badBody`: which body, and what is wrong there. */
  language?: TemplateLanguage;
  body?: BodyProblem;
}

/**
 * Everything that is wrong with a template, in the order of the form; empty when it can be kept.
 * @param taken shortcuts of all other templates, the built-in ones too
 */
export function checkOwn(
  { name, shortcut, words, bodies, meaning = '' }: Omit<OwnTemplate, 'id'>,
  taken: ReadonlySet<string>,
): OwnProblem[] {
  const problems: OwnProblem[] = [];
  if (name.trim() === '') problems.push({ part: 'name', text: 'noName' });
  if (name.length > OWN_LIMITS.name) problems.push({ part: 'name', text: 'longName' });
  if (shortcut !== undefined) problems.push(...checkShortcut(shortcut, taken));
  if (words.length > OWN_LIMITS.words) problems.push({ part: 'words', text: 'longWords' });
  if (meaning.length > OWN_LIMITS.meaning) problems.push({ part: 'meaning', text: 'longMeaning' });
  const written = TEMPLATE_LANGUAGES.filter((language) => (bodies[language] ?? '').trim() !== '');
  if (written.length === 0) problems.push({ part: 'body', text: 'noBody' });
  for (const language of written) {
    const body = checkBody(bodies[language] ?? '');
    if (body) problems.push({ part: 'body', text: 'badBody', language, body });
  }
  return problems;
}

function checkShortcut(shortcut: string, taken: ReadonlySet<string>): OwnProblem[] {
  const isWord = /^[a-z0-9]+$/.test(shortcut) && shortcut.length <= OWN_LIMITS.shortcut;
  if (!isWord) return [{ part: 'shortcut', text: 'badShortcut' }];
  return taken.has(shortcut) ? [{ part: 'shortcut', text: 'takenShortcut' }] : [];
}
