/** The listing as a whole: its score and the counters of all fields. */
export const listing = {
  title: 'Listing',
  score: 'points of 100',
  scoreHow: 'How it is counted',
  scoreTakes:
    '100 points when nothing is found. Each error takes {error} % of what is left, each warning {warning} %, each hint {hint} %; the rest is rounded down.',
  scoreRises:
    'Only a mended finding lets it rise. More text adds nothing, a field that is not on the page neither adds nor takes, and what you ignore still counts.',
  fields: 'All fields',
  together: 'All bullet points together',
  length: { characters: '{length} characters', bytes: '{length} bytes', pixels: '{length} pixels' },
  lengthOf: { characters: '{length} of {limit} characters', bytes: '{length} of {limit} bytes' },
  lengthOver: {
    characters: '{length} of {limit} characters, {over} too many',
    bytes: '{length} of {limit} bytes, {over} too many',
  },
  gross: '{bytes} bytes with spaces',
  form: 'The form counts {length} of {limit}',
};
