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
    'search-terms-temporary': 'Search terms that age',
  },
  codes: {
    'K-97779':
      '{bytes} bytes: fine by the page on search terms, but error 97779 speaks of 200. Stay at {limit} to satisfy both.',
    'K-ASIN': '“{words}” is a product code. Delete it from the search terms.',
    'K-BRAND': '“{words}” is a brand name. Delete it from the search terms.',
    'K-BRAND.own':
      '“{words}” is your own brand, which is searched anyway. Delete it from the search terms.',
    'K-BYTES':
      '{bytes} bytes without spaces and signs: above {limit} Amazon ignores the whole field. Drop {over}.',
    'K-BYTES-IN':
      '{bytes} bytes without spaces and signs: in India above {limit} the whole field is ignored. Drop {over}.',
    'K-BYTES-IN.gross':
      '{bytes} bytes with spaces: India’s search counts only {net}, but an upload may be refused above {limit}. Drop {over}.',
    'K-BYTES-JP':
      '{bytes} bytes without spaces and signs: in Japan above {limit} the whole field is ignored. Drop {over}.',
    'K-BYTES-JP.gross':
      '{bytes} bytes with spaces: Japan’s search counts only {net}, but an upload may be refused above {limit}. Drop {over}.',
    'K-BYTES.gross':
      '{bytes} bytes with spaces: search counts only {net}, but an upload may be refused above {limit}. Drop {over}.',
    'K-EMPTY23': 'Products of the type “{type}” need search terms. Fill the field in.',
    'K-OFFENS':
      '“{words}” is offensive or suspicious here. Delete it; if nobody on your team wrote it, check who has access to the account.',
    'K-OFFENS.sense':
      '“{words}” seems to belong to the product, but is often stopped by filters. A plainer word is safer.',
    'K-PLURAL': '“{words}” stands beside “{other}”: singular or plural is enough. Delete one.',
    'K-PUNCT': '“{sign}” is not needed. Part search terms with spaces only.',
    'K-REPEAT.bullets': '“{words}” already stands in the bullet points. Delete it here.',
    'K-REPEAT.here': '“{words}” already stands in these search terms. Delete it.',
    'K-REPEAT.title': '“{words}” already stands in the title. Delete it here.',
    'K-STOP': '“{words}” is not searched for. Delete it.',
    'K-SUBJ': '“{words}” is a subjective word, which search terms may not hold. Delete it.',
    'K-SUBJ.ours':
      '“{words}” says the same as a subjective word on Amazon’s English list. Better delete it.',
    'K-SUBJ.sense':
      '“{words}” seems to name the product or its buyer, but holds a word of Amazon’s list. Leave it out if you can.',
    'K-TEMP': '“{words}” is true only for a while. Delete it from the search terms.',
    'K-TEMP.name':
      '“{words}” holds “new”, which search terms may not, though it is a name here. Leave it out if you can.',
    'K-TEMP.ours':
      '“{words}” says the same as a word on Amazon’s English list of words that age. Better delete it.',
    'K-TEMP.sense':
      '“{words}” seems to be of electricity or water, but stands on Amazon’s list of words that age. Leave it if it is needed.',
    'K-TM': '“{words}” is a trademark. Use the plain word for the thing.',
    'K-UPPER': '“{words}” has capital letters. Small letters are enough.',
    'K-UPPER.field': 'Search terms need no capital letters. Write all of them small.',
  },
  why: {
    'K-97779':
      'Amazon publishes two numbers: 249 bytes on the page about search terms, 200 in the list of error codes. Which one a form uses is not known.',
    'K-ASIN': 'Amazon’s page on search terms excludes ASINs, barcodes and the like.',
    'K-BRAND': 'Amazon’s page on search terms excludes brand names, your own too.',
    'K-BYTES':
      'Amazon’s search ignores search terms of 250 bytes or more as a whole, not counting spaces and punctuation. Uploads were refused by the count with spaces.',
    'K-BYTES-IN':
      'Amazon’s notice for India asks for less than 200 bytes. It is of 2017; today’s list of error codes names 200 too.',
    'K-BYTES-JP':
      'Amazon’s notice for Japan asks for less than 500 bytes, and less than 250 for clothes, shoes, bags, jewellery and watches. It is of 2017; today’s page in English names 249 only.',
    'K-EMPTY23': 'Since 6 December 2023 Amazon requires search terms for 23 product types.',
    'K-OFFENS':
      'Amazon’s page excludes offensive words. Such words in a listing are also how rivals have listings taken down; the list is ours.',
    'K-PLURAL': 'Amazon’s page: use either singular or plural, its search knows both.',
    'K-PUNCT':
      'Amazon’s page: avoid punctuation, single spaces part the words. Punctuation does not count as bytes.',
    'K-REPEAT':
      'A word that stands in the listing once is found. The bytes are better used for others.',
    'K-STOP':
      'Amazon’s page lists these words in English as unneeded; those of other languages are ours.',
    'K-SUBJ':
      'Amazon’s page lists these words in English as forbidden. Translations are ours and therefore warnings only.',
    'K-TEMP':
      'Amazon’s page lists these words in English as forbidden. Translations are ours and therefore warnings only.',
    'K-TM':
      'Amazon answers trademarks in keywords with error 5161. Which ones it checks is not known; the list is ours.',
    'K-UPPER': 'Amazon’s page: use small letters only. Search makes no difference between the two.',
  },
};
