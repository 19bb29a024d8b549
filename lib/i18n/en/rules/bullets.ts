/** Texts of the rules about bullet points: names, one message and one reason a code. Keys sorted. */
export const bullets = {
  names: {
    'bullet-asin': 'ASIN in a bullet point',
    'bullet-attributes': 'Facts with a field of their own',
    'bullet-award': 'Awards and surveys',
    'bullet-bamboo-claim': 'Bamboo and soy as fibres',
    'bullet-capitals': 'Bullet points in capitals',
    'bullet-comparison': 'Comparison with others',
    'bullet-contact': 'Contact details in a bullet point',
    'bullet-eco-claim': '“Eco-friendly” in a bullet point',
    'bullet-emoji': 'Emoji in a bullet point',
    'bullet-encoding': 'Garbled characters',
    'bullet-end-punctuation': 'Mark at the end of a bullet point',
    'bullet-first-letter': 'Capital first letter',
    'bullet-guarantee': 'Guarantees and refunds',
    'bullet-header': 'Header of a bullet point',
    'bullet-html': 'HTML code in a bullet point',
    'bullet-length': 'Length of a bullet point',
    'bullet-microbe-claim': '“Antibacterial” in a bullet point',
    'bullet-number-digits': 'Numbers below ten',
    'bullet-placeholder': 'Placeholders',
    'bullet-promotion': 'Promotion, price and time',
    'bullet-sentences': 'One phrase, not several sentences',
    'bullet-sign': 'Signs that bullet points may not contain',
    'bullet-unit-space': 'Space before the unit',
    'bullets-count': 'Number of bullet points',
    'bullets-duplicates': 'Bullet points that repeat themselves',
    'bullets-sum': 'Length of all bullet points',
  },
  codes: {
    'B-ASIN': '“{words}” is an ASIN. Delete it; name the product instead.',
    'B-ATTR.care':
      '“{words}” belongs in the care instructions field. Say here what it does for the customer.',
    'B-ATTR.fibre':
      '“{words}” belongs in the material field. Say here what it does for the customer.',
    'B-ATTR.origin':
      '“{words}” belongs in the country of origin field. Fill that in and leave it out here.',
    'B-AWARD': '“{words}” needs a date and who gave it. Add both, or delete it.',
    'B-CAP1': 'Begin with a capital letter: “{by}”.',
    'B-CAPS': 'The whole bullet point is in capitals. Write it as ordinary text.',
    'B-CAPS.leads':
      'Some headers are in capitals ({loud}), some are not ({quiet}). Write them all alike.',
    'B-CHAR': '“{sign}” is not allowed in a bullet point. Write the word, or delete it.',
    'B-CHAR-O': '“{words}” is garbled text for “{by}”. Replace it with that.',
    'B-CHAR-O.degrees': '“{sign}” may be taken for a forbidden sign. The word “degrees” is safer.',
    'B-CHAR-O.lost': '“{words}” is garbled beyond repair. Delete it.',
    'B-CHAR-O.ordinal': '“{sign}” is on Amazon’s list of forbidden signs. Write plain letters.',
    'B-CLAIM-BAMBOO':
      '“{words}” is not allowed for a textile. Name the fibre, such as “viscose from bamboo”.',
    'B-CLAIM-BAMBOO.food':
      '“{words}” is fine as an allergen statement, so keep it. Amazon may still flag it, as its list of forbidden phrases names it.',
    'B-CLAIM-BAMBOO.other':
      '“{words}” is on Amazon’s list, which we read as meant for textiles. Naming the plain material is safer.',
    'B-CLAIM-ECO':
      '“{words}” is not allowed. State the fact: how much of it is recycled, for example.',
    'B-CLAIM-MICROB': '“{words}” makes Amazon treat the product as a pesticide. Delete it.',
    'B-CLAIM-MICROB.registered':
      '“{words}” is for registered products. The EPA number is there; keep the proof at hand.',
    'B-COMPARE': '“{words}” compares with others. Tell what your own product does.',
    'B-CONTACT.company':
      '“{words}” is a company name, which bullet points may not contain. Delete it.',
    'B-CONTACT.email': 'An email address, “{words}”. Contact details are not allowed; delete it.',
    'B-CONTACT.handle':
      'A social media name, “{words}”. Contact details are not allowed; delete it.',
    'B-CONTACT.phone': 'A phone number, “{words}”. Contact details are not allowed; delete it.',
    'B-CONTACT.phrase': '“{words}” leads the customer away to the seller. Delete it.',
    'B-CONTACT.url': 'A web address, “{words}”. Links are not allowed; delete it.',
    'B-COUNT': 'Bullet points filled in: {count}. Write at least {least}.',
    'B-COUNT.many':
      'Bullet points filled in: {count}. Sellers may give {most}; put the rest elsewhere.',
    'B-DUP': 'Bullet points {first} and {second} say the same. Use one for something new.',
    'B-DUP.title': 'This bullet point repeats the title. Say what the title does not.',
    'B-EMOJI': '“{words}” is not allowed: no emoji in bullet points. Delete it.',
    'B-EMOJI.leading': '“{words}” serves as a bullet sign. Delete it; Amazon adds its own.',
    'B-ENDPUNCT': 'The bullet point ends with “{sign}”. Delete it; no punctuation is needed there.',
    'B-GUARANTEE':
      '“{words}” is a promise by the seller, which bullet points may not contain. Delete it.',
    'B-GUARANTEE.warranty': '“{words}” belongs in the field for the warranty. Delete it here.',
    'B-HEADER':
      'The header is missing. Begin with a few words and a colon, as in “Cotton fabric: …”.',
    'B-HEADER.colon': 'The header is not followed by a colon. Put one after it.',
    'B-HTML': 'HTML code “{words}” is not allowed. Take it out.',
    'B-LEN': '{length} characters, {over} more than the {limit} advised. Shorten it.',
    'B-LEN-FIELD': '{length} characters, but this field takes {limit}. Shorten by {over}.',
    'B-LEN-FIELD.units':
      '{characters} characters, but the form counts {length} of {limit}. Shorten it, or the form may refuse it.',
    'B-LEN-FIELD.usual':
      '{length} characters. Many forms take no more than {limit}; shorten by {over} to be safe.',
    'B-LEN.short': '{length} characters. Say more: {least} at least.',
    'B-NUMWORD': '“{words}” is a number below ten. Write “{by}”.',
    'B-PLACEHOLDER': '“{words}” is only a placeholder. Write the bullet point, or leave it empty.',
    'B-PLACEHOLDER.inside': '“{words}” is only a placeholder. Write what is meant, or delete it.',
    'B-PROMO': '“{words}” is promotion. Delete it; offers have fields of their own.',
    'B-PROMO.price': 'A price, “{words}”. Delete it; prices belong in the offer.',
    'B-PROMO.time': '“{words}” is true only of one offer, or for a while. Better leave it out.',
    'B-SENT': '{count} sentences. Write one phrase, or separate several with semicolons.',
    'B-SUM':
      '{length} characters in all bullet points together. Amazon’s staff advise {limit}; shorten by {over}.',
    'B-SUM.de':
      '{length} characters in all bullet points together. In Germany more than {limit} have been refused; shorten by {over}.',
    'B-UNITSPACE': 'A space is missing between number and unit. Write “{by}”.',
  },
  why: {
    'B-ASIN': 'Amazon may remove bullet points that hold an ASIN.',
    'B-ATTR':
      'Material, care and origin have fields of their own, which search filters read. We know this only from a template.',
    'B-AWARD':
      'Awards and surveys need the date and who gave them; without both Amazon counts them as empty praise.',
    'B-CAP1': 'Amazon’s guideline: begin each bullet point with a capital letter.',
    'B-CAPS':
      'Whole lines in capitals are hard to read, and guides advise against them. A lead-in in capitals is tolerated.',
    'B-CHAR':
      'Since 15 August 2024 Amazon may remove bullet points with ™ ® € … † ‡ ¢ £ ¥ © ± or ~.',
    'B-CHAR-O':
      'Amazon’s list of forbidden signs has an “o” and an “â”, which other copies print as ° or leave out. We read them as º, ª and garbled text; a plain letter is never marked.',
    'B-CLAIM-BAMBOO':
      'Amazon lists “made from bamboo” and “contains soy” as forbidden claims; textiles called bamboo are mostly viscose. That the list means textiles is our reading.',
    'B-CLAIM-ECO':
      'Amazon names “eco-friendly”, “environmentally friendly” and “ecologically friendly” among forbidden claims in bullet points.',
    'B-CLAIM-MICROB':
      'Amazon names “antimicrobial” and “antibacterial” among forbidden claims. In the United States a product with an EPA number may carry them.',
    'B-COMPARE': 'Amazon forbids comparing with other brands or products, or referring to them.',
    'B-CONTACT':
      'Company information, links and contact details are forbidden on product pages; such bullet points may be removed.',
    'B-COUNT':
      'Amazon asks for at least three bullet points; sellers may give five. Vendors are said to have ten, which we have not checked.',
    'B-DUP': 'Each bullet point should say something of its own. Repeating one wastes the room.',
    'B-EMOJI':
      'Amazon names emoji such as ☺ and ✅ among the things that bullet points may not contain.',
    'B-ENDPUNCT': 'Amazon’s guideline: no punctuation at the end of a bullet point.',
    'B-GUARANTEE':
      'Amazon names “full refund” and unlimited guarantees among forbidden phrases. A plain term such as a 2-year warranty is fine.',
    'B-HEADER': 'Amazon’s guideline: a header and a colon before each bullet point.',
    'B-HTML': 'Bullet points are plain text; HTML is not allowed on product pages.',
    'B-LEN':
      'The page of 2026 says 10 to 255 characters, the one of 2024 more than 10 and less than 255. Longer ones are usually saved all the same.',
    'B-LEN-FIELD':
      'How much a field takes differs by product type. Anything longer cannot be saved.',
    'B-NUMWORD':
      'Amazon’s guideline for bullet points: write one to nine in words, except in measures, sizes and names. In titles it is the other way round.',
    'B-PLACEHOLDER':
      'Amazon names “N/A”, “TBD” and “copy pending” among the things that bullet points may not contain.',
    'B-PROMO':
      'Price, shipping, promotion and availability change and are forbidden on product pages.',
    'B-SENT':
      'Amazon’s guideline: write a bullet point as a sentence fragment, and separate phrases with semicolons.',
    'B-SUM':
      'Amazon’s staff advise 1,000 characters for all bullet points; sellers in Germany report refusals above it. Others have more without trouble.',
    'B-UNITSPACE': 'Amazon’s guideline: put a space between number and unit, as in “60 ml”.',
  },
};
