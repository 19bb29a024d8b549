/** Texts of the rules about bullet points: names, one message and one reason a code. Keys sorted. */
export const bullets = {
  names: {
    'bullet-asin': 'ASIN in a bullet point',
    'bullet-attributes': 'What has a field of its own',
    'bullet-award': 'Awards and surveys',
    'bullet-bamboo-claim': 'Bamboo and soy as a fibre',
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
    'bullet-sign': 'Signs that bullet points may not hold',
    'bullet-unit-space': 'Space before the unit',
    'bullets-count': 'Number of bullet points',
    'bullets-duplicates': 'Bullet points that repeat themselves',
    'bullets-sum': 'Length of all bullet points',
  },
  codes: {
    'B-ASIN': '“{words}” is an ASIN. Delete it; name the product instead.',
    'B-ATTR.care':
      '“{words}” belongs in the field for care. Say here what it does for the customer.',
    'B-ATTR.fibre':
      '“{words}” belongs in the field for the material. Say here what it does for the customer.',
    'B-ATTR.origin': '“{words}” belongs in the field for the country of origin.',
    'B-AWARD': '“{words}” without date and giver. Add both, or delete it.',
    'B-CAP1': 'Begin with a capital letter: “{by}”.',
    'B-CAPS': 'The whole bullet point is in capitals. Write it in small letters.',
    'B-CAPS.leads':
      'Of the lead-ins {loud} stand in capitals and {quiet} do not. Write them all alike.',
    'B-CHAR': '“{sign}” is not allowed in a bullet point. Write the word, or delete it.',
    'B-CHAR-O': '“{words}” is garbled text for “{by}”. Replace it.',
    'B-CHAR-O.degrees': '“{sign}” may be taken for a forbidden sign. “degrees” is safer.',
    'B-CHAR-O.lost': '“{words}” is garbled text that nobody can read any more. Delete it.',
    'B-CHAR-O.ordinal': '“{sign}” is on Amazon’s list of forbidden signs. Write plain letters.',
    'B-CLAIM-BAMBOO': '“{words}” is not allowed of a textile. Name the fibre: viscose from bamboo.',
    'B-CLAIM-BAMBOO.food':
      '“{words}” is fine as an allergen statement. Amazon’s list of forbidden phrases holds it, so it may be flagged.',
    'B-CLAIM-BAMBOO.other':
      '“{words}” stands on Amazon’s list, meant for textiles. “Bamboo” as the plain material is safer.',
    'B-CLAIM-ECO':
      '“{words}” is not allowed. State the fact: how much of it is recycled, for example.',
    'B-CLAIM-MICROB': '“{words}” makes it a pesticide for Amazon. Delete it.',
    'B-CLAIM-MICROB.registered':
      '“{words}” is for registered products. The EPA number is there; keep the proof at hand.',
    'B-COMPARE': '“{words}” compares with others. Tell what your own product does.',
    'B-CONTACT.company': '“{words}” is the name of a company. Leave it out.',
    'B-CONTACT.email': 'A mail address, “{words}”. Contact details are not allowed; delete it.',
    'B-CONTACT.handle':
      'A social media name, “{words}”. Contact details are not allowed; delete it.',
    'B-CONTACT.phone': 'A phone number, “{words}”. Contact details are not allowed; delete it.',
    'B-CONTACT.phrase': '“{words}” leads the customer away to the seller. Delete it.',
    'B-CONTACT.url': 'A web address, “{words}”. Links are not allowed; delete it.',
    'B-COUNT': '{count} filled in. Write at least {least} bullet points.',
    'B-COUNT.many': '{count} filled in. Sellers may give {most}; put the rest elsewhere.',
    'B-DUP': 'Bullet points {first} and {second} say the same. Use one for something new.',
    'B-DUP.title': 'This bullet point repeats the title. Say what the title does not.',
    'B-EMOJI': '“{words}” is not allowed: no emoji in bullet points. Delete it.',
    'B-EMOJI.leading': '“{words}” as a bullet of your own. Amazon sets its own; delete it.',
    'B-ENDPUNCT': 'Ends with “{sign}”. Leave the end of a bullet point open.',
    'B-GUARANTEE': '“{words}” is a promise of the seller. Delete it.',
    'B-GUARANTEE.warranty': '“{words}” belongs in the field for the warranty. Delete it here.',
    'B-HEADER': 'No header. Begin with a few words and a colon, as in “Cotton fabric: …”.',
    'B-HEADER.colon': 'Set the header off by a colon.',
    'B-HTML': 'HTML code “{words}” is not allowed. Take it out.',
    'B-LEN': '{length} characters, {over} more than the {limit} advised. Shorten it.',
    'B-LEN-FIELD': '{length} characters, but this field takes {limit}. Shorten by {over}.',
    'B-LEN-FIELD.units':
      '{characters} characters, but the form counts {length} of {limit}. It may refuse the text.',
    'B-LEN-FIELD.usual':
      '{length} characters. Many forms take no more than {limit}; shorten by {over} to be safe.',
    'B-LEN.short': '{length} characters. Say more: {least} at least.',
    'B-NUMWORD': 'Write “{by}” instead of “{words}”.',
    'B-PLACEHOLDER': '“{words}” only holds a place. Write the bullet point, or leave it empty.',
    'B-PLACEHOLDER.inside': '“{words}” only holds a place. Write what is meant, or delete it.',
    'B-PROMO': '“{words}” is promotion. Delete it; offers have fields of their own.',
    'B-PROMO.price': 'A price, “{words}”. Delete it; prices belong in the offer.',
    'B-PROMO.time': '“{words}” is true of an offer, or for a while. Better leave it out.',
    'B-SENT': '{count} sentences. Write one phrase; part several by semicolons.',
    'B-SUM':
      '{length} characters in all bullet points. Amazon’s staff advise {limit}; shorten by {over}.',
    'B-SUM.de':
      '{length} characters in all bullet points. In Germany more than {limit} have been refused; shorten by {over}.',
    'B-UNITSPACE': 'Put a space between number and unit: “{by}”.',
  },
  why: {
    'B-ASIN': 'Amazon may remove bullet points that hold an ASIN.',
    'B-ATTR':
      'Material, care and origin have fields of their own, which filters read. We know this from a template only.',
    'B-AWARD':
      'Awards and surveys need the date and who gave them; without both Amazon counts them as empty praise.',
    'B-CAP1': 'Amazon’s guideline: begin each bullet point with a capital letter.',
    'B-CAPS':
      'Whole lines in capitals are hard to read, and guides advise against them. A lead-in in capitals is tolerated.',
    'B-CHAR':
      'Since 15 August 2024 bullet points that hold ™ ® € … † ‡ ¢ £ ¥ © ± or ~ may be removed.',
    'B-CHAR-O':
      'Amazon’s list of forbidden signs holds an “o” and an “â”, which others print as ° or leave out. We read them as º, ª and garbled text; a plain letter is never marked.',
    'B-CLAIM-BAMBOO':
      'Amazon names “made from bamboo” and “contains soy” among forbidden claims, since such textiles are viscose. That it means textiles is our reading.',
    'B-CLAIM-ECO':
      'Amazon names “eco-friendly”, “environmentally friendly” and “ecologically friendly” among forbidden claims in bullet points.',
    'B-CLAIM-MICROB':
      'Amazon names “antimicrobial” and “antibacterial” among forbidden claims. In the United States a product with an EPA number may carry them.',
    'B-COMPARE': 'Amazon forbids to compare with other brands or products, or to refer to them.',
    'B-CONTACT':
      'Company information, links and contact details are forbidden on product pages; such bullet points may be removed.',
    'B-COUNT':
      'Amazon asks for three bullet points at least; sellers may give five. For vendors ten are said to be allowed, which we have not looked up.',
    'B-DUP':
      'Each bullet point is to say something of its own. What stands twice uses room for nothing.',
    'B-EMOJI': 'Amazon names emoji such as ☺ and ✅ among what bullet points may not hold.',
    'B-ENDPUNCT': 'Amazon’s guideline: no punctuation at the end of a bullet point.',
    'B-GUARANTEE':
      'Amazon names “full refund” and guarantees without limit among forbidden phrases. A plain term such as a 2-year warranty is fine.',
    'B-HEADER': 'Amazon’s guideline: a header and a colon before each bullet point.',
    'B-HTML': 'Bullet points are plain text; HTML is not allowed on product pages.',
    'B-LEN':
      'The page of 2026 says 10 to 255 characters, the one of 2024 more than 10 and less than 255. Longer ones are usually saved all the same.',
    'B-LEN-FIELD':
      'How much a field takes differs by product type; what is longer cannot be saved.',
    'B-NUMWORD':
      'Amazon’s guideline for bullet points: write one to nine in words, save measures, sizes and names. In titles it is the other way round.',
    'B-PLACEHOLDER':
      'Amazon names “N/A”, “TBD” and “copy pending” among what bullet points may not hold.',
    'B-PROMO':
      'Price, shipping, promotion and availability change and are forbidden on product pages.',
    'B-SENT':
      'Amazon’s guideline: a bullet point is a fragment of a sentence, and semicolons part its phrases.',
    'B-SUM':
      'Amazon’s staff advise 1,000 characters for all bullet points; sellers in Germany report refusals above it. Others have more without trouble.',
    'B-UNITSPACE': 'Amazon’s guideline: a space between digit and unit, as in “60 ml”.',
  },
};
