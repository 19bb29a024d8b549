import { defineTermList } from '../term-list';

/** The two claims that Amazon's page on bullet points names (B-CLAIM-MICROB), in their spellings. */
export default defineTermList({
  id: 'antimicrobial',
  sources: ['listing-policy-2026'],
  ours: [],
  everywhere: ['en'],
  words: { en: 'anti{ ,}{microbial,bacterial}{,s}' },
});
