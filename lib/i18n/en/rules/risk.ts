/** Texts of the rules about words that Amazon's automation misreads: names, one message and one reason a code. Keys sorted. */
export const risk = {
  names: {
    'misread-words': 'Words that Amazon’s automation misreads',
  },
  codes: {
    'Z-RISK.adult':
      'A risk, not a violation: “{words}” can move a listing to the adult category. Safer: “{by}”.',
    'Z-RISK.metal':
      'A risk, not a violation: “{words}” on such goods was read as a pesticide claim. Leave it out, and keep the material’s test report.',
    'Z-RISK.origin':
      'A risk, not a violation: “{words}” may be read as where it was made. Safer: “{by}”; keep proof of origin and set Country of Origin.',
    'Z-RISK.pesticide':
      'A risk, not a violation: “{words}” on such goods was read as a pesticide claim. Safer: “{by}”; keep the supplier’s statement of materials.',
  },
  why: {
    'Z-RISK':
      'Sellers report that Amazon’s automation took this word for a claim and removed the listing; appeals took up to two weeks. You may keep it if you have the evidence at hand.',
  },
};
