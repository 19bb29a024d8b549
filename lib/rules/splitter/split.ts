import { type Language, languagesOf } from '@/lib/listing/stores';
import { viewOf } from '@/lib/text/view';
import { LIMITS } from '../data/limits';
import { brandSpansIn } from '../shared/brand';
import { Choice } from './choose';
import { compose, lengthOf } from './compose';
import { type Drop, dropsOf } from './drops';
import { BRAND, phrasesOf } from './pieces';
import type { Move, Phrase, SplitProposal, SplitSource } from './types';

/** A cut may bring words together that a rule forbids; after so many rounds nothing new can come. */
const ROUNDS = 4;
/** Two fields of 75 and 125 characters never hold so many; what comes later is dropped unread. */
const MOST_UNITS = 400;

/**
 * A title within 75 and highlights within 125 characters from an old long title: brand first, no word lost
 * silently. A source within its limits is returned as it is. Pure; the limits are always met.
 */
export function proposeSplit(source: SplitSource): SplitProposal {
  const { limits = LIMITS, title } = source;
  const highlights = source.highlights ?? '';
  const language = languageOf(source);
  const isLong = lengthOf(title.trim()) > limits.title;
  if (!isLong && lengthOf(highlights.trim()) <= limits.highlights) {
    return {
      title,
      highlights,
      moves: movesOf(unchanged(title, highlights, language)),
      changed: false,
    };
  }
  let banned: readonly string[] = [];
  for (let round = 1; ; round++) {
    const phrases = isLong
      ? parsed(source, language, banned)
      : unchanged(title, highlights, language, true);
    const live = phrases.filter(({ units }) => units.some(({ to }) => to !== 'dropped'));
    const choice = new Choice(live, language, limits);
    if (isLong) choice.fillTitle();
    choice.fillHighlights();
    const written = isLong ? compose(live, 'title', language) : { text: title, places: [] };
    const drops = isLong && round < ROUNDS ? dropsOf(written.text, source) : [];
    const hit = written.places.filter(({ start, end }) =>
      drops.some((drop) => drop.start < end && start < drop.end),
    );
    if (hit.length === 0) {
      const text = compose(live, 'highlights', language).text;
      return { title: written.text, highlights: text, moves: movesOf(phrases), changed: true };
    }
    banned = [...banned, ...hit.map(({ unit }) => unit.text)];
  }
}

function languageOf({ language, store }: SplitSource): Language {
  return language ?? (store === undefined ? 'en' : (languagesOf(store)[0] ?? 'en'));
}

/** The long title and the highlights as phrases; what stands in `banned` is dropped beforehand. */
function parsed(source: SplitSource, language: Language, banned: readonly string[]): Phrase[] {
  const title = source.title.normalize('NFC');
  const phrases = [
    ...phrasesOf(title, 'title', language, withBrand(title, source, language)),
    ...phrasesOf((source.highlights ?? '').normalize('NFC'), 'highlights', language, []),
  ];
  const left = [...banned];
  const units = phrases.flatMap((phrase) => phrase.units);
  units
    .slice(MOST_UNITS)
    .filter(({ to }) => to === undefined)
    .forEach((unit) => {
      unit.to = 'dropped';
      unit.reason = 'no-room';
    });
  for (const unit of units) {
    const at = left.indexOf(unit.text);
    if (at < 0) continue;
    left.splice(at, 1);
    unit.to = 'dropped';
    unit.reason = 'rule';
  }
  return phrases;
}

/** What the rules want out, and the first place of the brand. */
function withBrand(title: string, source: SplitSource, language: Language): Drop[] {
  const drops = dropsOf(title, source);
  const place = brandSpansIn(viewOf(title, language), source.brand).find(
    ({ start, end }) => !drops.some((drop) => drop.start < end && start < drop.end),
  );
  if (place === undefined) return drops;
  return [...drops, { ...place, code: BRAND }].sort((a, b) => a.start - b.start);
}

/** Phrases of a source that stays as it is (or whose highlights alone are to be filled anew). */
function unchanged(
  title: string,
  highlights: string,
  language: Language,
  refill = false,
): Phrase[] {
  const phrases = [
    ...phrasesOf(title.normalize('NFC'), 'title', language, []),
    ...phrasesOf(highlights.normalize('NFC'), 'highlights', language, []),
  ];
  for (const { units, from } of phrases) {
    if (refill && from === 'highlights') continue;
    for (const unit of units) {
      unit.to = from;
      unit.reason = 'fits';
    }
  }
  return phrases;
}

/** One move for neighbours that go the same way for the same reason. */
function movesOf(phrases: readonly Phrase[]): Move[] {
  const moves: Move[] = [];
  for (const { units, from } of phrases) {
    let last: Move | undefined;
    for (const { text, joined, to = 'dropped', reason = 'no-room', code } of units) {
      if (last !== undefined && last.to === to && last.reason === reason && last.code === code) {
        last.words += (joined ? '' : ' ') + text;
        continue;
      }
      last = { words: text, from, to, reason, ...(code === undefined ? {} : { code }) };
      moves.push(last);
    }
  }
  return moves;
}
