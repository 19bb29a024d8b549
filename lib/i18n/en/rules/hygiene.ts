/** Texts of the rules about slips of the desk and words that are misread: names, one message and one reason a code. Keys sorted. */
export const hygiene = {
  names: {
    'desk-slips': 'Slips from input methods and office programs',
  },
  codes: {
    'Z-HYGIENE.bidi':
      'An invisible sign for the writing direction, often from copied text. Delete it.',
    'Z-HYGIENE.brackets':
      '“{words}” is a Chinese bracket. Use brackets or quotes of this language.',
    'Z-HYGIENE.control': 'An invisible control character, often from a spreadsheet. Delete it.',
    'Z-HYGIENE.foreign': '“{words}” is Chinese or Japanese. Translate or delete it.',
    'Z-HYGIENE.garbled': '“{words}” was garbled by a wrong encoding. Write “{by}”.',
    'Z-HYGIENE.ideographic': 'A full-width space. Use an ordinary one.',
    'Z-HYGIENE.inch': '“{words}” after a number is a curly quote. Write “{by}” for inches or feet.',
    'Z-HYGIENE.invisible':
      'An invisible character inside the text keeps the word from being found. Delete it.',
    'Z-HYGIENE.lost': 'A character was lost here in copying. Type it again.',
    'Z-HYGIENE.mixed':
      '“{words}” mixes Latin letters with Cyrillic or Greek ones. Type it again in Latin letters.',
    'Z-HYGIENE.nbsp': 'A non-breaking space, often from copied text. Use an ordinary one.',
    'Z-HYGIENE.needless':
      '“{words}” comes from a Chinese input method and is not needed here. Delete it.',
    'Z-HYGIENE.private':
      'A bullet sign from Word or WPS, which shoppers see as an empty box. Delete it.',
    'Z-HYGIENE.quote':
      '{words} has curly quotes that this language or the brand does not use. Write {by}.',
    'Z-HYGIENE.sign': '“{words}” comes from a Chinese input method. Write “{by}”.',
    'Z-HYGIENE.simplified': '“{words}” is simplified Chinese. Use the Japanese characters.',
    'Z-HYGIENE.styled':
      '“{words}” is in decorative letters that search does not read. Write “{by}”.',
    'Z-HYGIENE.tab': 'A tab, often from a spreadsheet. Use a space.',
    'Z-HYGIENE.width':
      '“{words}” is full-width where half-width is usual, or the reverse. Write “{by}”.',
  },
  why: {
    'Z-HYGIENE':
      'Input methods, office programs and copying leave signs that look almost right. Shoppers stumble over them, search may miss the word, and files can garble them.',
  },
};
