/** Texts of the rules about A+ text: names, one message and one reason a code. Keys sorted. */
export const aplus = {
  names: {
    'aplus-environment': 'Environmental claims in A+',
    'aplus-style': 'Style of A+ text',
    'aplus-words': 'Words that A+ refuses',
  },
  codes: {
    'A-ENV': 'A+ content may not say “{words}”. Delete it, or say what it is made of.',
    'A-ENV.proof':
      'A+ content may say “{words}” only with proof. Name the certifying body and the year beside it.',
    'A-STYLE.caps': '“{words}” is in capitals. Capitalise only the first letters.',
    'A-STYLE.comma': 'The list “{words}” lacks a comma before its last item. Add it.',
    'A-STYLE.html': 'HTML code “{words}” shows as text in A+. Delete it.',
    'A-STYLE.number': 'Numbers under 10 are written in words. Write “{by}” instead of “{words}”.',
    'A-STYLE.paragraph':
      'This paragraph has {count} sentences, but {limit} are advised. Begin a new one here.',
    'A-WORD.action': '“{words}” calls on people to buy, which A+ refuses. Delete it.',
    'A-WORD.award': '“{words}” belongs to an award older than two years. Delete it.',
    'A-WORD.code': '“{words}” leads customers elsewhere, which A+ refuses. Delete it.',
    'A-WORD.compare': '“{words}” compares with others. Compare with your own products only.',
    'A-WORD.contact': '“{words}” is a contact or link, which A+ refuses. Delete it.',
    'A-WORD.dealer': '“{words}” is about sellers, which A+ refuses. Delete it.',
    'A-WORD.guarantee':
      '“{words}” is about guarantee, return or delivery, which A+ refuses. Delete it.',
    'A-WORD.holiday': 'A+ refuses names of holidays such as “{words}”. Delete it.',
    'A-WORD.mark':
      '“{words}” stands alone. Write it right after the brand as on the package, or delete it.',
    'A-WORD.money': '“{words}” is about price or promotion, which A+ refuses. Delete it.',
    'A-WORD.quotes': 'A+ takes at most four quotations, and this is one too many. Delete it.',
    'A-WORD.rank': '“{words}” is a rank that A+ refuses. Delete it.',
    'A-WORD.time': '“{words}” will not stay true, and A+ refuses it. Delete it.',
    'A-WORD.voice': '“{words}” is a customer’s voice, which A+ refuses. Delete it.',
  },
  why: {
    'A-ENV':
      'A+ content with eco-friendly, biodegradable or compostable is rejected. Recyclable and ecological need a certifying body and a year.',
    'A-STYLE':
      'Amazon’s advice for A+: at most three sentences a paragraph, small numbers in words, a comma before the last item, no capitals, no HTML.',
    'A-WORD':
      'A+ content with such words is rejected in review, and all of it has to wait. English words are Amazon’s, other languages our translation.',
  },
};
