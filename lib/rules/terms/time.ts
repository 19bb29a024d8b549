import { defineTermList } from '../term-list';

/** Words that are true only for a while (T-TIME). */
export default defineTermList({
  id: 'time',
  sources: ['title-suppression-digest', 'detail-page-rules'],
  ours: [],
  everywhere: ['en'],
  words: { en: 'new | latest | now available' },
  clean: {
    en: `new balance | new york | new yorker | new zealand | new era | new born | new england | new orleans | new jersey
      | new mexico | new hampshire | new haven | new delhi | new guinea | new holland | new caledonia | new south wales
      | new testament | new year | new year's | new years | new world | new wave | new age | new moon | new kids
      | new mom | new moms | new mum | new mums | new mother | new mothers | new dad | new dads | new father | new parent
      | new parents | new baby | new babies | new home | new homeowner | new homeowners | new house | new apartment | new job
      | new driver | new drivers | new nurse | new teacher | new grandparents | new grandma | new grandpa | new beginning
      | new beginnings | new pet | new puppy | new kitten | new wife | new bride | new student | new employee | new hire
      | new radiant | new look | new chapter | new hope | new nordic | new chef | new day | new potatoes | like new`,
  },
});
