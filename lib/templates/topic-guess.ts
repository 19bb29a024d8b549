import { DE } from './data/topic-words/de';
import { EN } from './data/topic-words/en';
import { ES } from './data/topic-words/es';
import { FR } from './data/topic-words/fr';
import { IT } from './data/topic-words/it';
import { JA } from './data/topic-words/ja';
import { ZH } from './data/topic-words/zh';
import type { Template } from './define';
import { ASKED, type Asked, type TopicWordList } from './topic-words';

const LISTS: readonly TopicWordList[] = [EN, DE, FR, IT, ES, JA, ZH];

/** What the words of each kind count. */
const WEIGHTS = { sure: 6, likely: 3, hint: 1 } as const;
/** So much has to speak for a topic, and so much more than for any other; else nothing is said. */
const LEAST = 3;
const LEAD = 2;
/** Long messages quote earlier ones; what is asked stands at the beginning. */
const LONGEST = 1_500;
/** Of the right topic the left says nothing more: a VAT invoice is an invoice, too. */
const PART_OF: readonly (readonly [Asked, Asked])[] = [
  ['invoice', 'vat-invoice'],
  ['where-is-my-order', 'late-delivery'],
  ['return-request', 'refund-issued'],
];

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

interface Phrase {
  /** One after the other, not far apart. */
  parts: readonly string[];
  topic: Asked;
  weight: number;
}

let phrases: readonly Phrase[] | undefined;

/**
 * What the buyer seems to ask, as the id of the built-in template that answers it. Undefined where nothing speaks
 * clearly for one.
 * @param message the buyer's last message, in any of the languages of the word lists
 */
export function guessTopic(message: string): Asked | undefined {
  phrases ??= LISTS.flatMap(phrasesOf);
  const text = plain(message.slice(0, LONGEST));
  const scores = new Map<Asked, number>(ASKED.map((topic) => [topic, 0]));
  const counted = new Set<string>();
  for (const { parts, topic, weight } of phrases) {
    const key = `${topic} ${parts.join('…')}`;
    if (counted.has(key) || !holds(text, parts)) continue;
    counted.add(key);
    scores.set(topic, (scores.get(topic) ?? 0) + weight);
  }
  return clearest(scores);
}

function clearest(scores: Map<Asked, number>): Asked | undefined {
  for (const [part, whole] of PART_OF) {
    if ((scores.get(whole) ?? 0) >= LEAST) scores.set(part, 0);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST) return undefined;
  return first[1] - (second?.[1] ?? 0) >= LEAD ? first[0] : undefined;
}

function phrasesOf(list: TopicWordList): Phrase[] {
  return ASKED.flatMap((topic) =>
    (['sure', 'likely', 'hint'] as const).flatMap((kind) =>
      (list[topic][kind] ?? '').split(',').flatMap((written) => {
        const words = written.trim();
        if (words === '') return [];
        return { parts: words.split('…').map(stem), topic, weight: WEIGHTS[kind] };
      }),
    ),
  );
}

/** So far apart, in signs, parts of a phrase may stand. */
const APART = 40;

function holds(text: string, [first = '', ...others]: readonly string[]): boolean {
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    // Borders are shared: the space behind a part may be the one before the next.
    let end = at + first.length - 1;
    const follow = others.every((part) => {
      const next = text.indexOf(part, end);
      const near = next >= 0 && next - end <= APART;
      end = next + part.length - 1;
      return near;
    });
    if (follow) return true;
  }
  return false;
}

/** Words with their borders; of a stem only the one before it. */
function stem(words: string): string {
  const text = plain(words.trim());
  return words.endsWith('*') ? text.trimEnd() : text;
}

/** Lower case without accents; signs are spaces, and none stands between characters of East Asia. */
function plain(text: string): string {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (CJK.test(folded)) return folded.replace(/[^\p{L}\p{N}]/gu, '');
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** The template that answers what the buyer seems to ask, if it is among these. */
export function guessedTemplate<T extends Pick<Template, 'id'>>(
  message: string | undefined,
  templates: readonly T[],
): T | undefined {
  const topic = message === undefined ? undefined : guessTopic(message);
  return topic && templates.find(({ id }) => id === topic);
}
