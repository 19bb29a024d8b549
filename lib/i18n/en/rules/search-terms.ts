/** Texts of the rules about search terms: names, one message and one reason a code. Keys sorted. */
export const searchTerms = {
  names: {
    'search-terms-brands': 'Brand names in search terms',
    'search-terms-capitals': 'Capitals in search terms',
    'search-terms-empty': 'Empty search terms',
    'search-terms-length': 'Length of the search terms',
    'search-terms-offensive': 'Offensive search terms',
    'search-terms-product-ids': 'ASINs and barcodes in search terms',
    'search-terms-punctuation': 'Punctuation in search terms',
    'search-terms-repeats': 'Repeated search terms',
    'search-terms-stop-words': 'Small words in search terms',
    'search-terms-subjective': 'Subjective search terms',
    'search-terms-temporary': 'Search terms that go out of date',
  },
  codes: {
    'K-97779':
      '{bytes} bytes: fine by the page on search terms, but error 97779 speaks of 200. Stay within {limit} to satisfy both.',
    'K-ASIN': '“{words}” is a product code. Delete it from the search terms.',
    'K-BRAND': '“{words}” is a brand name. Delete it from the search terms.',
    'K-BRAND.own':
      '“{words}” is your own brand, which is searched anyway. Delete it from the search terms.',
    'K-BYTES':
      '{bytes} bytes without spaces and signs: above {limit} Amazon ignores the whole field. Shorten by {over}.',
    'K-BYTES-IN':
      '{bytes} bytes without spaces and signs: in India above {limit} the whole field is ignored. Shorten by {over}.',
    'K-BYTES-IN.gross':
      '{bytes} bytes with spaces: India’s search counts only {net}, but an upload may be refused above {limit}. Shorten by {over}.',
    'K-BYTES-JP':
      '{bytes} bytes without spaces and signs: in Japan above {limit} the whole field is ignored. Shorten by {over}.',
    'K-BYTES-JP.gross':
      '{bytes} bytes with spaces: Japan’s search counts only {net}, but an upload may be refused above {limit}. Shorten by {over}.',
    'K-BYTES.gross':
      '{bytes} bytes with spaces: search counts only {net}, but an upload may be refused above {limit}. Shorten by {over}.',
    'K-EMPTY23': 'Products of the type “{type}” need search terms. Fill the field in.',
    'K-OFFENS':
      '“{words}” is offensive or suspicious here. Delete it; if nobody on your team wrote it, check who has access to the account.',
    'K-OFFENS.sense':
      '“{words}” seems to belong to the product, but filters often stop it. A plainer word is safer.',
    'K-PLURAL': '“{words}” stands beside “{other}”: singular or plural is enough. Delete one.',
    'K-PUNCT': '“{sign}” is not needed. Separate search terms with spaces only.',
    'K-REPEAT.bullets': '“{words}” already stands in the bullet points. Delete it here.',
    'K-REPEAT.here': '“{words}” already stands in these search terms. Delete it.',
    'K-REPEAT.title': '“{words}” already stands in the title. Delete it here.',
    'K-STOP': '“{words}” is not searched for. Delete it.',
    'K-SUBJ': '“{words}” is a subjective word, which search terms may not hold. Delete it.',
    'K-SUBJ.ours':
      '“{words}” says the same as a subjective word on Amazon’s English list. Better delete it.',
    'K-SUBJ.sense':
      '“{words}” seems to name the product or its buyer, but contains a word on Amazon’s list. Leave it out if you can.',
    'K-TEMP': '“{words}” is true only for a while. Delete it from the search terms.',
    'K-TEMP.name':
      '“{words}” contains “new”, which search terms may not, though it is a name here. Leave it out if you can.',
    'K-TEMP.ours':
      '“{words}” says the same as a time word on Amazon’s English list. Better delete it.',
    'K-TEMP.sense':
      '“{words}” seems to mean electricity or water, but is on Amazon’s list of time words. Keep it only if it is needed.',
    'K-TM': '“{words}” is a trademark. Use the ordinary word for the thing.',
    'K-UPPER': '“{words}” has capital letters. Small letters are enough.',
    'K-UPPER.field': 'Search terms need no capital letters. Write them all in small letters.',
  },
  why: {
    'K-97779':
      'Amazon publishes two numbers: 249 bytes on the page about search terms, 200 in the list of error codes. Which one a form uses is not known.',
    'K-ASIN': 'Amazon’s page on search terms excludes ASINs, barcodes and the like.',
    'K-BRAND': 'Amazon’s page on search terms excludes brand names, including your own.',
    'K-BYTES':
      'Amazon’s search ignores search terms of 250 bytes or more as a whole, not counting spaces and punctuation. Uploads were refused by the count with spaces.',
    'K-BYTES-IN':
      'Amazon’s notice for India asks for less than 200 bytes. It dates from 2017; today’s list of error codes says 200 too.',
    'K-BYTES-JP':
      'Amazon’s notice for Japan asks for less than 500 bytes, and less than 250 for clothes, shoes, bags, jewellery and watches. It dates from 2017; today’s page in English says only 249.',
    'K-EMPTY23': 'Since 6 December 2023 Amazon requires search terms for 23 product types.',
    'K-OFFENS':
      'Amazon’s page excludes offensive words. Rivals sometimes plant them to have a listing taken down; the list is ours.',
    'K-PLURAL': 'Amazon’s page: use either singular or plural; search knows both.',
    'K-PUNCT':
      'Amazon’s page: avoid punctuation and separate words with single spaces. Punctuation does not count as bytes.',
    'K-REPEAT':
      'Once in the listing is enough for a word to be found. The bytes are better used for other words.',
    'K-STOP':
      'Amazon’s page lists these words in English as unneeded. Those of other languages are ours.',
    'K-SUBJ':
      'Amazon’s page lists these words in English as forbidden. The other languages are our translation, so they are only warnings.',
    'K-TEMP':
      'Amazon’s page lists these words in English as forbidden. The other languages are our translation, so they are only warnings.',
    'K-TM':
      'Amazon answers trademarks in keywords with error 5161. Which ones it checks is not known, so the list is ours.',
    'K-UPPER': 'Amazon’s page: use small letters only. Search makes no difference between the two.',
  },
};
