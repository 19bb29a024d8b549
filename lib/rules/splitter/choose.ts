import type { Language } from '@/lib/listing/stores';
import { stopWordsOf } from '../data/stop-words';
import { compose, isBrand, lengthOf } from './compose';
import { isEssential } from './essentials';
import type { Destination, Phrase, Reason, Unit } from './types';

/** Room kept for size, pack, colour and model, and the longest phrase that is one. */
const ESSENTIAL_ROOM = 36;
const ESSENTIAL_LONGEST = 26;
/** A cut before "with" or "for" reads better, if this share of the limit is used by then. */
const GOOD_SHARE = 0.4;
const JOINING = /^(?:and|or|&|\+|und|oder|et|ou|e|o|y|en|of|och|eller|i|oraz|lub|ve|veya)\s+/iu;

/** Places units one after the other; a field never grows beyond its limit. */
export class Choice {
  constructor(
    readonly phrases: readonly Phrase[],
    private readonly language: Language,
    private readonly limits: { title: number; highlights: number },
  ) {}

  /** Fills the title: brand, what customers choose by, the first phrase, then whole phrases in order. */
  fillTitle(): void {
    const phrases = this.phrases.filter(({ from }) => from === 'title');
    this.keepBrand(phrases);
    const head = phrases.find(({ units }) => units.some(isOpen));
    const essentials = this.chooseEssentials(phrases.filter((phrase) => phrase !== head));
    // The product's name comes before its colour: what it has no room beside is given back.
    while (head !== undefined && !this.fillHead(head) && essentials.length > 0) {
      head.units.filter(({ reason }) => reason === 'fits').forEach(release);
      essentials.pop()?.forEach(release);
    }
    for (const { units } of phrases) {
      const open = units.filter(isOpen);
      // What stands after a gap would read as if it belonged to something else.
      if (open.length > 0 && !this.place(open, 'title', 'fits')) break;
    }
  }

  /** Fills the highlights: what stood there first, then what the title had no room for. */
  fillHighlights(): void {
    const own = this.phrases.filter(({ from }) => from === 'highlights');
    const rest = this.phrases.filter(({ from }) => from === 'title');
    for (const phrase of [...own, ...rest]) this.fillFrom(phrase);
  }

  private keepBrand(phrases: readonly Phrase[]): void {
    const brand = phrases.flatMap(({ units }) => units).find(isBrand);
    if (brand !== undefined && lengthOf(brand.text) > this.limits.title) release(brand);
  }

  /** Short phrases that name a size, a pack, a colour or a model, as many as there is room for. */
  private chooseEssentials(phrases: readonly Phrase[]): Unit[][] {
    const chosen: Unit[][] = [];
    let room = ESSENTIAL_ROOM;
    for (const { units } of phrases) {
      const open = units.filter(isOpen);
      const cost = lengthOf(open.map(({ text }) => text).join(' ')) + 2;
      if (cost > ESSENTIAL_LONGEST || cost > room || !open.some(({ text }) => isEssential(text)))
        continue;
      if (!this.place(open, 'title', 'essential')) continue;
      room -= cost;
      chosen.push(open);
    }
    return chosen;
  }

  /** Takes the first phrase as far as it fits; false when the name of the product does not. */
  private fillHead({ units }: Phrase): boolean {
    const open = units.filter(isOpen);
    const turn = open.findIndex((unit, index) => index > 0 && this.beginsSmall(unit));
    const taken: Unit[] = [];
    for (const unit of open) {
      if (!this.place([unit], 'title', 'fits')) break;
      taken.push(unit);
    }
    const next = open[taken.length];
    if (next !== undefined) this.cutBack(taken, next);
    return taken.length >= (turn < 0 ? open.length : turn);
  }

  /** Gives units back down to the last one that begins with a small word, when enough stays. */
  private cutBack(taken: readonly Unit[], next: Unit): void {
    if (this.beginsSmall(next)) return;
    for (let at = taken.length - 1; at > 0; at--) {
      const unit = taken[at];
      if (unit === undefined || !this.beginsSmall(unit)) continue;
      const kept = taken
        .slice(0, at)
        .map(({ text }) => text)
        .join(' ');
      if (lengthOf(kept) >= this.limits.title * GOOD_SHARE) taken.slice(at).forEach(release);
      return;
    }
  }

  private beginsSmall({ text }: Unit): boolean {
    return (
      stopWordsOf(this.language).has(text.split(' ', 1)[0]?.toLowerCase() ?? '') &&
      text.includes(' ')
    );
  }

  private fillFrom(phrase: Phrase): void {
    dropJoiningWord(phrase);
    const open = phrase.units.filter(isOpen);
    if (open.length === 0) return;
    if (this.isAlreadyThere(open)) {
      settle(open, 'dropped', 'already-there');
      return;
    }
    const reason: Reason = phrase.from === 'highlights' ? 'fits' : 'no-room';
    if (this.place(open, 'highlights', reason)) return;
    const taken = this.placeLeading(open, reason);
    for (const unit of open.slice(taken)) {
      settle(
        [unit],
        'dropped',
        lengthOf(unit.text) > this.limits.highlights ? 'too-long' : 'no-room',
      );
    }
  }

  /**
   * Takes as much of a phrase as there is room for, cut before a small word ("Size Medium | for Women"); how
   * many units that is. Elsewhere only what is longer than the field itself is cut: "Cable Not" says nothing.
   */
  private placeLeading(units: readonly Unit[], reason: Reason): number {
    const isEndless = lengthOf(units.map(({ text }) => text).join(' ')) > this.limits.highlights;
    for (let count = units.length - 1; count > 0; count--) {
      const next = units[count];
      if (next === undefined || !(isEndless || this.beginsSmall(next))) continue;
      if (this.place(units.slice(0, count), 'highlights', reason)) return count;
    }
    return 0;
  }

  /** True when every word of the units stands in the title or the highlights, as far as they are filled. */
  private isAlreadyThere(units: readonly Unit[]): boolean {
    const small = stopWordsOf(this.language);
    const known = new Set(wordsIn(`${this.write('title')} ${this.write('highlights')}`));
    const words = wordsIn(units.map(({ text }) => text).join(' ')).filter(
      (word) => !small.has(word),
    );
    return words.every((word) => known.has(word));
  }

  private place(units: readonly Unit[], to: 'title' | 'highlights', reason: Reason): boolean {
    settle(units, to, reason);
    if (lengthOf(this.write(to)) <= this.limits[to]) return true;
    units.forEach(release);
    return false;
  }

  private write(to: Destination): string {
    return compose(this.phrases, to, this.language).text;
  }
}

function isOpen({ to }: Unit): boolean {
  return to === undefined;
}

function settle(units: readonly Unit[], to: Destination, reason: Reason): void {
  for (const unit of units) {
    unit.to = to;
    unit.reason = reason;
  }
}

function release(unit: Unit): void {
  delete unit.to;
  delete unit.reason;
}

/** "and Handle", cut off from "Straw Lid", begins a phrase of its own: without its "and". */
function dropJoiningWord({ units }: Phrase): void {
  const at = units.findIndex(isOpen);
  const unit = units[at];
  const word = at > 0 ? JOINING.exec(unit?.text ?? '')?.[0] : undefined;
  if (unit === undefined || word === undefined) return;
  units.splice(at, 0, {
    text: word.trim(),
    joined: unit.joined,
    to: 'dropped',
    reason: 'dangling',
  });
  unit.text = unit.text.slice(word.length);
  unit.joined = false;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
