import type { SellerWord } from '@/lib/rules/seller-words';
import { foldedWords } from '@/lib/rules/shared/folded-words';
import type { Column } from './data/names';

/** What is wrong with a word that someone typed or imported: a key of `lists.problems`. */
export type WordProblem =
  | 'noWords'
  | 'nothingToFind'
  | 'tooLong'
  | 'tooMany'
  | 'noInstead'
  | 'sameInstead'
  | 'longNote';

export const LONGEST_WORD = 200;
export const MOST_SPELLINGS = 50;
export const LONGEST_NOTE = 300;

/** Everything that is wrong with a word, each at the column in which it is to be mended; empty when all is right. */
export function checkWord(word: Omit<SellerWord, 'id'>): { column: Column; text: WordProblem }[] {
  const { kind, words, instead = '', brand = '', productType = '', note = '' } = word;
  const problems: { column: Column; text: WordProblem }[] = [];
  const complain = (column: Column, text: WordProblem): void => {
    problems.push({ column, text });
  };
  if (words.length === 0) complain('words', 'noWords');
  if (words.length > MOST_SPELLINGS) complain('words', 'tooMany');
  if (words.some((one) => one.length > LONGEST_WORD)) complain('words', 'tooLong');
  else if (words.some((one) => foldedWords(one) === '')) complain('words', 'nothingToFind');
  if (kind === 'preferred' && instead.trim() === '') complain('instead', 'noInstead');
  if (words.some((one) => one.trim() === instead.trim())) complain('instead', 'sameInstead');
  if (instead.length > LONGEST_WORD) complain('instead', 'tooLong');
  if (brand.length > LONGEST_WORD) complain('brand', 'tooLong');
  if (productType.length > LONGEST_WORD) complain('productType', 'tooLong');
  if (note.length > LONGEST_NOTE) complain('note', 'longNote');
  return problems;
}
