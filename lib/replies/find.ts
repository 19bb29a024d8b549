import { type PinyinFit, pinyinFit, type Readings } from './pinyin';
import type { Reply } from './reply';

/** What weighs how much: she types two or three letters, so that where they stand tells most. */
const WEIGHT = {
  shortcut: 100,
  shortcutStart: 60,
  name: 50,
  nameStart: 40,
  nameWord: 30,
  word: 20,
  inside: 6,
};
const PINYIN_OF_NAME: Readonly<Record<PinyinFit, number>> = { whole: 35, start: 26, inside: 10 };
const PINYIN_OF_WORD: Readonly<Record<PinyinFit, number>> = { whole: 18, start: 14, inside: 4 };
const LATIN = /^[a-z0-9_-]+$/;
const PINYIN = /^[a-z]+$/;
/** Fewer Latin letters stand somewhere in nearly every word. */
const LEAST_INSIDE = 3;
/** A single letter says too little for pinyin inside a name. */
const LEAST_PINYIN_INSIDE = 2;

interface Entry {
  reply: Reply;
  shortcut: string;
  names: readonly string[];
  nameWords: readonly string[];
  words: readonly string[];
}

/** The replies that what is typed behind `;` may mean, best first; of equals the order given stays. */
export type ReplyFinder = (query: string) => Reply[];

/** Searches `replies` by shortcut, names, words and pinyin. What they say is not searched: that would find all. */
export function createReplyFinder(replies: readonly Reply[], readings: Readings): ReplyFinder {
  const entries = replies.map(entryOf);
  return (query) => {
    const typed = fold(query);
    if (typed === '') return [];
    return entries
      .map((entry) => ({ reply: entry.reply, weight: weigh(typed, entry, readings) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .map(({ reply }) => reply);
  };
}

function entryOf(reply: Reply): Entry {
  const names = [...new Set(Object.values(reply.names).map(fold))];
  return {
    reply,
    shortcut: fold(reply.shortcut ?? ''),
    names,
    nameWords: names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)).filter(Boolean),
    words: reply.words.map(fold),
  };
}

function weigh(typed: string, entry: Entry, readings: Readings): number {
  const { shortcut, names, nameWords, words } = entry;
  const isShort = LATIN.test(typed) && typed.length < LEAST_INSIDE;
  const starts = (text: string): boolean => text.startsWith(typed);
  const holds = (text: string): boolean => !isShort && text.includes(typed);
  const weights = [
    shortcut === typed ? WEIGHT.shortcut : 0,
    starts(shortcut) ? WEIGHT.shortcutStart : 0,
    names.includes(typed) ? WEIGHT.name : 0,
    names.some(starts) ? WEIGHT.nameStart : 0,
    nameWords.some(starts) ? WEIGHT.nameWord : 0,
    words.some(starts) ? WEIGHT.word : 0,
    [...names, ...words].some(holds) ? WEIGHT.inside : 0,
  ];
  if (PINYIN.test(typed)) {
    weights.push(
      ...nameWords.map((name) => weightOf(PINYIN_OF_NAME, pinyinOf(name, typed, readings))),
      ...words.map((word) => weightOf(PINYIN_OF_WORD, pinyinOf(word, typed, readings))),
    );
  }
  return Math.max(...weights);
}

function weightOf(table: Readonly<Record<PinyinFit, number>>, fit: PinyinFit | undefined): number {
  return fit === undefined ? 0 : table[fit];
}

function pinyinOf(text: string, typed: string, readings: Readings): PinyinFit | undefined {
  if (!/\p{Script=Han}/u.test(text)) return undefined;
  const fit = pinyinFit(text, typed, readings);
  return fit === 'inside' && typed.length < LEAST_PINYIN_INSIDE ? undefined : fit;
}

/** Case, width and accents do not matter when looking for something. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
