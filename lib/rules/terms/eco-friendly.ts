import { defineTermList } from '../term-list';

/** The three phrases that Amazon's page on bullet points names (B-CLAIM-ECO), in their spellings. */
export default defineTermList({
  id: 'eco-friendly',
  sources: ['listing-policy-2026'],
  ours: [],
  everywhere: ['en'],
  words: {
    en: `{eco{ ,},environmentally ,ecologically }{friendly,friendliness}`,
  },
});
