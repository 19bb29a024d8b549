import type { ImageText } from '@/lib/listing/image';
import { IMAGE_WORDS } from '../data/image-limits';

const LONGEST = 60;

/** Words from a picture, cut for a message. */
export function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()}…`;
}

const LETTERS = /[\p{L}\p{N}]/gu;

/** True where words were found so surely that they count, and are more than a sign. */
export function areSure({ text, confidence }: ImageText): boolean {
  return (
    confidence >= IMAGE_WORDS.confidence &&
    (text.match(LETTERS) ?? []).length >= IMAGE_WORDS.letters
  );
}
