/** Character entities that stand for something a title may hold. */
export const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: '\'',
  '#39': '\'',
  quot: '"',
  '#34': '"',
  nbsp: ' ',
  '#160': ' ',
  ndash: '-',
  mdash: '-',
  '#38': '&',
  auml: 'ä', ouml: 'ö', uuml: 'ü', szlig: 'ß', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', ntilde: 'ñ',
};
