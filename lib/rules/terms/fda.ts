import { defineTermList } from '../term-list';

/** What is said of the American Food and Drug Administration (C-FDA). Amazon forbids "FDA approved"; forms are ours. */
export default defineTermList<'approved' | 'agency'>({
  id: 'fda',
  sources: ['claims-policy', 'restrictions-digest', 'ours'],
  ours: [],
  everywhere: ['en'],
  words: {
    en: `{fda,f.d.a.,f.d.a,food and drug administration} {cleared,certified,registered,compliant,clearance,certification,listed}
      | {cleared,certified} by {the ,}{us ,u.s. ,}{fda,f.d.a.,f.d.a,food and drug administration}
      | registered {with,by} {the ,}{us ,u.s. ,}{fda,f.d.a.,f.d.a,food and drug administration}`,
  },
  noted: {
    approved: {
      en: `{fda,f.d.a.,f.d.a,food and drug administration} {approved,approval} | {approved,approval} {by,from} {the ,}{us ,u.s. ,}{fda,f.d.a.,f.d.a,food and drug administration}`,
    },
    /** Claims only with what follows: "FDA food-grade compliant". */
    agency: { en: 'fda | f.d.a.' },
  },
});
