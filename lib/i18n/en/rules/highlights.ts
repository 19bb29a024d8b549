/** Texts of the rules about item highlights: names, one message and one reason a code. Keys sorted. */
export const highlights = {
  names: {
    'highlights-duplicates': 'Highlights that repeat the title',
    'highlights-format': 'Highlights as phrases',
    'highlights-length': 'Length of the highlights',
  },
  codes: {
    'H-DUP': '“{words}” already stands in the title. Use the room for something new.',
    'H-DUP.most':
      '{count} of {total} words already stand in the title. Say what the title does not.',
    'H-FORMAT.comma':
      'More than 60 characters without a comma. Part the highlights into short phrases, with commas between them.',
    'H-FORMAT.sentence':
      'This reads as a sentence. Highlights are short phrases, with commas between them.',
    'H-FORMAT.stop': 'Highlights are phrases: leave out the full stop at the end.',
    'H-LEN':
      '{length} characters, {over} more than the {limit} that highlights may have. Shorten them.',
    'H-LEN.units':
      '{characters} characters, but the form counts {length} of {limit}: a rare character counts twice there. The form may refuse it.',
  },
  why: {
    'H-DUP': 'Amazon’s description of the field: do not repeat what the item name already says.',
    'H-FORMAT':
      'Item highlights are meant for features and benefits as short phrases with commas between them, not for full sentences.',
    'H-LEN': 'Item highlights hold 125 characters at most; a longer text is not accepted.',
  },
};
