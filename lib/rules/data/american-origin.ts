/** How listing files and forms write the United States as country of origin, folded. Ours. */
export const UNITED_STATES: ReadonlySet<string> = new Set([
  'us',
  'usa',
  'u.s.',
  'u.s.a.',
  'united states',
  'united states of america',
  'the united states',
  'america',
  'estados unidos',
  'états-unis',
  'vereinigte staaten',
  '美国',
  'アメリカ',
  'アメリカ合衆国',
]);
