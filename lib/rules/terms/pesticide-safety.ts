import { defineTermList } from '../term-list';

/** Safety claims that a registered pesticide may not make (C-PEST-SAFE): as in a copy of Amazon's page. */
export default defineTermList({
  id: 'pesticide-safety',
  sources: ['pesticide-policy'],
  ours: [],
  everywhere: ['en'],
  words: {
    en: `safe | safer | safest | safely | {non ,non}poisonous | {non ,non}injurious | harmless | non toxic | nontoxic | all natural`,
  },
  clean: {
    en: `safe {place,distance,disposal,storage,handling,area,location} | {dishwasher,microwave,oven,fail,freezer} safe | {store,kept,keep,dispose,stored} safely`,
  },
});
