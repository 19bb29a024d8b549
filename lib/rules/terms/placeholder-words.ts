import { defineTermList } from '../term-list';

/** Placeholders that are none of a sentence's words: wrong inside a longer bullet too (B-PLACEHOLDER). */
export default defineTermList({
  id: 'placeholder-words',
  sources: ['listing-policy-2026', 'bullet-policy-digest'],
  ours: [],
  everywhere: ['en'],
  words: { en: 'n/a | tbd | copy pending | {to be decided,yet to decide}' },
});
