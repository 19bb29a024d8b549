import { defineTermList } from '../term-list';

const FUNDS = ['fsa', 'hsa'];
const JOINTS = ['/', ' / ', '&', ' & ', ' and ', ' or '];
const pairs = FUNDS.flatMap((one) =>
  FUNDS.flatMap((other) => JOINTS.map((joint) => `${one}${joint}${other}`)),
);
const phrases = [...FUNDS, ...pairs].flatMap((fund) => [`${fund} eligible`, `${fund} approved`]);

/** Phrases that Amazon's page restricts by name (T-RESTR-PHRASE): "FSA/HSA eligible" in all its spellings. */
export default defineTermList({
  id: 'restricted-phrases',
  sources: ['title-policy-2026'],
  ours: [],
  everywhere: ['en'],
  words: { en: phrases.join('|') },
});
