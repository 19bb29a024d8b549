import { defineTermList } from '../term-list';

const UNITS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const spelled: [string, string][] = [
  ['1', 'one'],
  ['100', 'one hundred'],
  ...UNITS.map((word, index): [string, string] => [String(index + 2), word]),
  ...TEENS.map((word, index): [string, string] => [String(index + 10), word]),
  ...TENS.flatMap((ten, index): [string, string][] => [
    [String(10 * (index + 2)), ten],
    ...['one', ...UNITS].map((unit, digit): [string, string] => [
      String(10 * (index + 2) + digit + 1),
      `${ten} ${unit}`,
    ]),
  ]),
];

/** Numbers in words (T-NUMWORD); the note of an entry is its number in digits. English only. */
export default defineTermList<string>({
  id: 'number-words',
  sources: ['title-policy-2026'],
  ours: [],
  words: {},
  noted: Object.fromEntries(spelled.map(([digits, words]) => [digits, { en: words }])),
  clean: {
    en: `one piece | one size | one direction | one touch | one step | xbox one | air force one | all in one | two tone
      | two way | three way | four way | two face | four seasons | three musketeers | three stooges | five guys | five star
      | five nights | seven seas | seven dwarfs | seven sisters | nine west | nine inch nails | ten commandments
      | twelve days | twelve south | forty niners | twenty one pilots | six pack abs | six sigma | big two | one two three
      | three wise men | three amigos | two and a half men | fifty shades | seven samurai | six flags | eight ball
      | eleven madison | catch twenty two`,
  },
});
