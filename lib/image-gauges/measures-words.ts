import type { ImageFacts, ListingImage } from '@/lib/listing/image';
import { areSure } from '@/lib/rules/shared/image-words';
import type { Gauge, GaugeText } from './gauge';

/** As many are named; the others are counted. */
const NAMED = 3;
const LONGEST = 24;

/** Words and marks laid over the picture; what is printed on the product is counted beside them. */
export function measureWords(_: ListingImage, { texts, overlays }: ImageFacts): Omit<Gauge, 'id'> {
  const frame = { name: { key: 'names.words' }, limit: { key: 'limits.noMarks' } } as const;
  if (texts === undefined && overlays === undefined)
    return { ...frame, value: [], verdict: 'unknown' };
  const sure = texts?.filter(areSure) ?? [];
  const marks: GaugeText[] = [
    ...(overlays ?? []).map(({ kind }): GaugeText => ({ key: `values.${kind}` })),
    ...sure
      .filter(({ onProduct }) => !onProduct)
      .map(({ text }): GaugeText => ({ key: 'values.quoted', data: { text: shortened(text) } })),
  ];
  const labels = sure.filter(({ onProduct }) => onProduct).length;
  const value: GaugeText[] = marks.length === 0 ? [{ key: 'values.none' }] : marks.slice(0, NAMED);
  if (marks.length > NAMED) value.push({ key: 'values.more', data: { n: marks.length - NAMED } });
  if (labels > 0) value.push({ key: 'values.label', data: { n: labels } });
  const isUnread = texts === undefined && marks.length === 0;
  return {
    ...frame,
    value: isUnread ? [] : value,
    verdict: isUnread ? 'unknown' : marks.length > 0 ? 'error' : 'good',
  };
}

function shortened(text: string): string {
  const signs = [...text];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : text;
}
