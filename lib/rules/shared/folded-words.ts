import { viewOf } from '@/lib/text/view';

/** What is longer is no word any more. */
const LONGEST = 200;

/** Words as texts are folded before they are searched, with one space for any gap; '' when nothing is left. */
export function foldedWords(words: string): string {
  const { folded } = viewOf(words.slice(0, LONGEST), 'en');
  return folded.replace(/\s+/gu, ' ').trim();
}
