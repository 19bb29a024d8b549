/** Texts of the rules about titles: names, one message and one reason a code. Keys sorted. */
export const title = {
  names: {
    'title-banned-sign': 'Banned signs',
    'title-brand-first': 'Brand first',
    'title-capitals': 'All capitals',
    'title-case': 'Capital first letters',
    'title-compatibility': 'Other brands',
    'title-contact': 'Contact details',
    'title-context-sign': 'Signs for codes and measures only',
    'title-decoration': 'Decorative symbols',
    'title-emoji': 'Emoji',
    'title-generic-brand': 'Products without a brand',
    'title-high-ascii': 'Signs outside the language',
    'title-html': 'HTML code',
    'title-language': 'Language of the store',
    'title-length': 'Length of the title',
    'title-length-category': 'Length by category',
    'title-length-highlights': 'Title length beside highlights',
    'title-lower-case': 'No capitals at all',
    'title-model-number': 'Model number',
    'title-number-words': 'Numbers in words',
    'title-parent-variations': 'Parent and child titles',
    'title-price': 'Price',
    'title-promotion': 'Promotional phrases',
    'title-repeated-words': 'Repeated words',
    'title-restricted-phrases': 'Restricted phrases',
    'title-seller-name': 'Seller’s name',
    'title-spacing': 'Spaces',
    'title-subjective': 'Subjective words',
    'title-time-words': 'Words that age',
    'title-varying-attribute': 'What sets the child apart',
    'title-width': 'Full and half width',
  },
  codes: {
    'T-CAPS-ALL': 'The whole title is in capitals. Capitalise only the first letter of each word.',
    'T-CAPS-ALL.word': '“{words}” is in capitals. Capitalise only its first letter.',
    'T-CASE-LOWER': 'The title has no capital letter. Begin its words with one.',
    'T-CASE-WORD': 'Begin “{words}” with a capital letter.',
    'T-CHAR-BAN': '“{sign}” is not allowed in a title, save in the brand name. Delete it.',
    'T-CHAR-BAN-BRAND':
      '“{sign}” belongs to the brand and is fine in the Brand field. Leave it out of the title where the name reads well without it.',
    'T-CHAR-BAN.wide':
      '“{sign}” is the full-width form of a sign that titles may not hold. Better leave it out.',
    'T-CHAR-CTX':
      '“{sign}” is allowed only in a code (#4301) or a measure (<10 lb). Delete it here.',
    'T-CHAR-CTX.around':
      '“{sign}” on both sides of words is decoration, which Amazon does not allow. Delete both.',
    'T-CHAR-CTX.doubled':
      '“{sign}” is decoration, which Amazon does not allow in a title. Delete it.',
    'T-CHAR-DECO': '“{sign}” is a decorative symbol. Use a comma, or nothing.',
    'T-CHAR-DECO.brackets':
      '“{sign}” is common in Japan, but counts as decoration. Better without.',
    'T-CHAR-HIASCII': '“{sign}” is no standard letter or sign of this store. Delete or replace it.',
    'T-CHAR-HIASCII.degrees':
      '“{sign}” beside a temperature is usually accepted. “deg” or plain “C” is safer.',
    'T-COMPAT':
      '“{words}” is another brand than {brand}. Put “for” or “compatible with” before it, and your own product first.',
    'T-CONTACT.email': 'An email address, “{words}”. Contact details are not allowed in a title.',
    'T-CONTACT.handle':
      'A social media name, “{words}”. Contact details are not allowed in a title.',
    'T-CONTACT.phone': 'A phone number, “{words}”. Contact details are not allowed in a title.',
    'T-CONTACT.url': 'A web address, “{words}”. Links are not allowed in a title.',
    'T-EMOJI': 'Emoji “{words}”. Titles may hold letters and numbers only; delete it.',
    'T-GENERIC':
      'The brand is “{brand}”, but the title names “{words}”. Without a brand of your own, name another only after “for” or “compatible with”.',
    'T-GENERIC.empty':
      'The brand is empty: Amazon may keep the listing out of search. Fill it in; for a product without a brand write “Generic”.',
    'T-HTML': 'HTML code “{words}” shows as text in a title. Delete it.',
    'T-JP-WIDTH.dependent':
      '“{words}” shows differently from computer to computer. Write it out in plain characters.',
    'T-JP-WIDTH.kana': 'Half-width kana “{words}”. Use full-width kana.',
    'T-JP-WIDTH.latin': 'Full-width letters “{words}”. Use half-width letters and digits.',
    'T-JP-WIDTH.space': 'Part the title with a half-width space.',
    'T-LANG':
      'Most of this text is in a script that the store does not use. Write it in the store’s language.',
    'T-LANG.latin': 'No Japanese letter in the whole text. Write it in Japanese.',
    'T-LANG.mixed':
      '“{words}” looks Latin, but “{letter}” in it is Greek or Cyrillic: customers cannot find the word. Type it anew.',
    'T-LANG.words':
      '“{words}” is in a script that this store does not use. Translate or delete it.',
    'T-LEN-200': '{length} characters: more than {limit} are refused. Shorten by {over}.',
    'T-LEN-200.form': '{length} characters, but this field takes {limit}. Shorten by {over}.',
    'T-LEN-200.units':
      '{characters} characters, but the form counts {length} of {limit}: a rare character or a space at the end counts there. The form may refuse it.',
    'T-LEN-75':
      '{length} characters, {over} more than the {limit} allowed. Amazon may rewrite what stands beyond.',
    'T-LEN-75.spaces': 'Only the spaces at the end pass the {limit} characters. Delete them.',
    'T-LEN-CAT':
      '{length} characters. The old style guide of this category advised {limit} at most.',
    'T-LEN-IH':
      '{length} characters and highlights filled in: Amazon refuses the highlights (error 100476) while the title has more than {limit}. Shorten it by {over}, or empty the highlights.',
    'T-LEN-IH.child':
      '{length} characters. For a child Amazon has been seen to count colour and size as well: with highlights filled in, {limit} may be passed.',
    'T-LEN-JPA':
      '{length} half-width characters. For apparel in Japan {limit} was the limit; whether it still holds is not known.',
    'T-LEN-OLD':
      '{length} characters. Up to 200 are allowed in this store; phones cut titles after about {limit}.',
    'T-LEN-SPLIT':
      'Amazon may split this title into title and highlights by itself. Splitting it yourself keeps the words in your hands.',
    'T-MODELNO':
      'No model number found. Customers of this category search by it: add it at the end.',
    'T-NUMWORD': 'Write “{digits}”, not “{words}”.',
    'T-ORDER': 'A title begins with the brand. Move “{brand}” to the front.',
    'T-ORDER.missing':
      'A title begins with the brand, and “{brand}” is not in it. Add it at the front.',
    'T-PARENT': 'The title of a parent fits all its children: “{words}” belongs to the children.',
    'T-PARENT.child': 'A child’s title names its own size and colour. Missing: {words}.',
    'T-PRICE': 'A price, “{words}”. Prices are not allowed in a title.',
    'T-PROMO': '“{words}” is promotion, which does not belong in a title. Delete it.',
    'T-REPEAT': '“{word}” again, {count} times by now. A word may stand twice; delete it here.',
    'T-REPEAT-STEM': '“{word}” and its other forms stand {count} times. Two are plenty.',
    'T-REPEAT.brand':
      'The brand “{word}” again, {count} times by now. A brand may stand twice as well.',
    'T-RESTR-PHRASE':
      '“{words}” is a restricted phrase. Delete it; Amazon shows eligibility by itself.',
    'T-SELLER': '“{words}” is the name of the seller, not of the brand. Delete it.',
    'T-SUBJ': '“{words}” is an opinion. A title holds facts; delete it.',
    'T-TIME': '“{words}” will be out of date some day. Better leave it out.',
    'T-VARY': 'This title could be any child’s. Add what sets this one apart: {words}.',
    'T-WS.bidi': 'An invisible sign for the direction of writing. Delete it.',
    'T-WS.control': 'An invisible control character. Delete it.',
    'T-WS.double': '{count} spaces in a row. One is enough.',
    'T-WS.edge': 'A space at the beginning or the end. Delete it.',
    'T-WS.ideographic': 'A full-width space. Use an ordinary one.',
    'T-WS.invisible':
      'An invisible character: the word around it cannot be found by search. Delete it.',
    'T-WS.nbsp': 'A non-breaking space, often from copied text. Use an ordinary one.',
    'T-WS.newline': 'A line break. A title is one line.',
    'T-WS.tab': 'A tab, often from a spreadsheet. Use a space.',
  },
  why: {
    'T-CAPS-ALL':
      'Amazon asks for a capital at the beginning of each word only. Brands, acronyms and model numbers keep theirs.',
    'T-CASE-LOWER': 'A title in small letters only is one of Amazon’s own bad examples.',
    'T-CASE-WORD':
      'In English stores each word begins with a capital, save articles, conjunctions, prepositions and units.',
    'T-CHAR-BAN':
      'Since 21 January 2025 titles may not hold ! $ ? _ { } ^ ¬ ¦ unless they belong to the brand name. Listings that do can be kept out of search.',
    'T-CHAR-BAN-BRAND':
      'Signs of the brand name belong into the Brand field, where they are exempt.',
    'T-CHAR-CTX':
      '~ # < > * are allowed where they belong to an identifier or a measurement. As decoration they are not.',
    'T-CHAR-DECO':
      'Symbols such as ★ are Amazon’s own example of what not to put between the parts of a title.',
    'T-CHAR-HIASCII':
      'Amazon asks for standard letters and numbers; ™ ® © and letters outside the store’s language are not.',
    'T-COMPAT':
      'Accessories may name the brand they are made for, but only as such. A foreign brand without “for” looks like a counterfeit, and listings have been removed for it.',
    'T-CONTACT':
      'Web and email addresses, phone numbers and social media names are not allowed on a product page.',
    'T-EMOJI': 'Emoji count as decorative symbols, which titles may not hold.',
    'T-GENERIC':
      'Amazon: enter generic in the Brand field where there is no brand, and do not put a brand name into the title then.',
    'T-HTML': 'Titles are plain text. HTML is not allowed in them and shows as it is.',
    'T-JP-WIDTH':
      'At amazon.co.jp kana are written in full width, letters, digits and spaces in half width, and machine-dependent characters are avoided.',
    'T-LANG': 'Product pages are written in the language of their store.',
    'T-LEN-200': 'The field holds 200 characters in every store. What is longer is not accepted.',
    'T-LEN-75':
      'Since 27 July 2026 titles may have 75 characters, spaces included, in all stores but four, media apart. Longer ones are still accepted, but Amazon may correct them, or show them less.',
    'T-LEN-CAT':
      'Categories once had style guides with lengths of their own. They were guidance, never a reason to refuse.',
    'T-LEN-IH': 'Highlights can be used only beside a title of 75 characters or less.',
    'T-LEN-JPA':
      'Sellers in Japan reported an exception for apparel, in half-width characters. We are not sure that it still holds.',
    'T-LEN-OLD':
      'Saudi Arabia, Egypt, Türkiye and the United Arab Emirates keep the limit of 200. Shorter titles read better on phones.',
    'T-LEN-SPLIT':
      'Amazon may divide a long title between title and highlights; the shop then shows its text, not yours.',
    'T-MODELNO': 'Amazon recommends model numbers in titles of electronics, printers and phones.',
    'T-NUMWORD': 'Amazon’s own good example reads “2-Pack Cotton Towels, 24 x 48 inches”.',
    'T-ORDER':
      'Amazon’s order: brand, style, product type, key attribute, colour, size or pack, model number.',
    'T-PARENT':
      'The parent’s title stands for the family, so it names no size or colour; each child’s title names its own.',
    'T-PRICE': 'Prices change and belong into the offer, not into the text.',
    'T-PROMO':
      'Amazon’s title rules forbid promotional phrases, such as “free shipping” or “100% quality guaranteed”.',
    'T-REPEAT':
      'Since 21 January 2025 the same word may stand at most twice in a title, prepositions, articles and conjunctions apart. Since July 2026 Amazon says that brand names count too.',
    'T-REPEAT-STEM':
      'Amazon has not said whether plurals count as the same word. Piling them up reads like stuffing anyway.',
    'T-RESTR-PHRASE': 'Amazon’s title page names “FSA/HSA eligible” as a restricted phrase.',
    'T-SELLER':
      'The seller is shown with the offer. Titles describe the product, which other sellers may offer too.',
    'T-SUBJ':
      'Amazon’s title rules forbid subjective commentary, such as “Hot Item” or “Best Seller”.',
    'T-TIME':
      'A product page stays for years; what is new today is not for long. Years of a model are fine.',
    'T-VARY':
      'Amazon staff advise to put the most important difference between the children into the title, the rest into the highlights.',
    'T-WS':
      'Odd spaces count as characters, part words that belong together, and mostly come from copying.',
  },
};
