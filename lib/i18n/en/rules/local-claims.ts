/** Texts of the rules about claims by the law and language of single stores: names, one message and one reason a code. Keys sorted. */
export const localClaims = {
  names: {
    'claim-words-de': 'Claims that amazon.de refuses',
    'environment-eu': 'Environmental claims (EU)',
    'environment-fr': 'Environmental claims (France)',
    'medical-words': 'Medical and antibacterial claims by language',
    'medicine-jp': 'Effects of medicines (Japan)',
    'superlatives-jp': 'Superlatives without proof (Japan)',
  },
  codes: {
    'C-DE-WORDS': '“{words}” may be refused at amazon.de, in any text field. Delete it.',
    'C-ENV-EU':
      '“{words}” is a generic environmental claim. Say what is measurable instead, such as “80% recycled polyester”, or name a certified label.',
    'C-ENV-EU.label':
      '“{words}” stands next to a label or norm, and is fine only if that covers exactly this. Keep the certificate.',
    'C-ENV-EU.lasting':
      '“{words}” can mean lasting or sustainable. If you mean lasting, say for how long.',
    'C-ENV-EU.organic':
      '“{words}” is only for certified organic food. Name the certificate, and keep it at hand.',
    'C-ENV-FR': 'French law forbids “{words}” on products and packaging. Delete it.',
    'C-ENV-FR.plastic':
      'French law forbids “{words}” on plastics that only compost industrially. Delete it, or say that it composts at home.',
    'C-FRITES':
      '“{words}” says that the product heals, protects from illness or kills germs. Delete it.',
    'C-JP-DRUG':
      '“{words}” promises the effect of a medicine. Delete it, or describe use and feel.',
    'C-JP-DRUG.approved':
      '“{words}” is allowed only within the effects this product is approved for. Compare it with the approval.',
    'C-JP-DRUG.dose':
      '“{words}” reads like the dose of a medicine. For food write something like “1日の目安 2粒”.',
    'C-JP-DRUG.goods':
      '“{words}” is accepted on goods that have been tested. Keep the test report at hand.',
    'C-JP-KEI': '“{words}” needs proof. Add the source and date (“2026年 自社調べ”), or delete it.',
    'C-JP-KEI.grade': '“{words}” is praise without proof. Write a fact instead.',
  },
  why: {
    'C-DE-WORDS':
      'Sellers reported these words as refused: garantiert, Bestseller, Nummer 1, beste, antibakteriell. Words of healing and germ killing are our addition.',
    'C-ENV-EU':
      'Directive (EU) 2024/825 forbids generic environmental claims without recognised excellent performance since 27 September 2026. It is law, not a rule of Amazon; the words of each language are our translation.',
    'C-ENV-FR':
      'Article L541-9-1 of the Code de l’environnement forbids “biodégradable”, “respectueux de l’environnement” and the like. Belgium is warned because the same page is read there.',
    'C-FRITES':
      'Amazon’s rules about pesticides and diseases hold in every language. The words are our translation, so they are only warnings.',
    'C-JP-DRUG':
      'The Japanese law on medicines (薬機法) forbids promising effects of medicines on foods, cosmetics and daily goods, and Amazon checks for such words by machine. The list is partly ours.',
    'C-JP-KEI':
      'The Japanese law on premiums and labels (景品表示法) asks for proof of superlatives. This is general knowledge that we have not looked up.',
  },
};
