import { defineTermList } from '../term-list';

/**
 * Claims about bamboo and soy as a fibre (B-CLAIM-BAMBOO). Amazon's page names "made from" and "contains"; what is
 * made of something that only begins with the word (soy wax, bamboo viscose) is none.
 */
export default defineTermList<'soy'>({
  id: 'bamboo',
  sources: ['listing-policy-2026', 'restrictions-digest'],
  ours: [],
  everywhere: ['en'],
  words: {
    en: '{made {from,of,with,out of},contain{,s}} {100% ,100 % ,}{organic ,natural ,pure ,}bamboo',
  },
  noted: {
    /** In food this is an allergen statement. */
    soy: {
      en: '{made {from,of,with,out of},contain{,s}} {100% ,100 % ,}{organic ,natural ,pure ,}soy',
    },
  },
  clean: {
    en: `{made {from,of,with,out of},contain{,s}} {100% ,100 % ,}{organic ,natural ,pure ,}{bamboo {viscose,rayon,lyocell,modal,charcoal,extract,water,vinegar,silica,leaf,leaves,derived,based},soy {wax,sauce,ink,inks,lecithin,protein,milk,oil,based,extract,free}}`,
  },
});
