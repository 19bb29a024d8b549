import type { Language } from '@/lib/listing/stores';
import type { Destination, Phrase, Unit } from './types';

/** Code points after NFC: what Amazon's limits count. */
export function lengthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}

export interface Placed {
  unit: Unit;
  start: number;
  end: number;
}

/** A field written from the units that go there, and where each of them stands. */
export interface Composed {
  text: string;
  places: readonly Placed[];
}

/** Writes the units that go `to` a field: the brand first, phrases in the order of the source. */
export function compose(phrases: readonly Phrase[], to: Destination, language: Language): Composed {
  const between = separator(to, language);
  let text = '';
  const places: Placed[] = [];
  const write = (unit: Unit, gap: string): void => {
    if (text !== '') text += gap;
    places.push({ unit, start: text.length, end: text.length + unit.text.length });
    text += unit.text;
  };
  const brand = to === 'title' ? phrases.flatMap(({ units }) => units).find(isBrand) : undefined;
  if (brand !== undefined) write(brand, '');
  let first = true;
  for (const { units } of to === 'highlights' ? phrases.toSorted(ownFirst) : phrases) {
    let previous = -1;
    units.forEach((unit, index) => {
      if (unit.to !== to || unit === brand) return;
      const starts = previous < 0;
      const gap = starts
        ? first && brand !== undefined
          ? ' '
          : between
        : unit.joined && previous === index - 1
          ? ''
          : ' ';
      write(unit, gap);
      first = false;
      previous = index;
    });
  }
  return { text, places };
}

/** What stood in the highlights before stays in front. */
function ownFirst(one: Phrase, other: Phrase): number {
  return Number(other.from === 'highlights') - Number(one.from === 'highlights');
}

export function isBrand({ to, reason }: Unit): boolean {
  return to === 'title' && reason === 'brand-first';
}

function separator(to: Destination, language: Language): string {
  if (language !== 'ja') return ', ';
  return to === 'title' ? ' ' : '、';
}
