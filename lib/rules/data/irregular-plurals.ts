/** English plurals that no ending tells, by plural. */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  children: 'child',
  feet: 'foot',
  geese: 'goose',
  knives: 'knife',
  leaves: 'leaf',
  lives: 'life',
  men: 'man',
  mice: 'mouse',
  scarves: 'scarf',
  shelves: 'shelf',
  teeth: 'tooth',
  wives: 'wife',
  wolves: 'wolf',
  women: 'woman',
};

/** Plurals that mean something else than their singular. */
export const OTHER_SENSES: ReadonlySet<string> = new Set(
  'glasses shorts goods news clothes customs arms specs pants slacks blues greens scales'.split(
    ' ',
  ),
);
