/** Texts of the rules about appeals (plans of action): names, one message and one reason a code. Keys sorted. */
export const appeals = {
  names: {
    'appeal-coverage': 'What the notice asks for',
    'appeal-notices': 'Amazon’s notices',
    'appeal-papers': 'Documents of an appeal',
    'appeal-parts': 'The three parts of an appeal',
    'appeal-repeats': 'Claims that come back',
    'appeal-style': 'Tone of an appeal',
  },
  codes: {
    'POA-3.action': 'The actions you took are missing. Say what you did, with numbers and dates.',
    'POA-3.cause': 'The root cause is missing. Say what went wrong, and where.',
    'POA-3.prevent':
      'The steps that prevent it are missing. Say what is done differently from now on, by whom.',
    'POA-3.several':
      'Of root cause, actions taken and steps to prevent, more than one is missing. Write all three under headings.',
    'POA-ALL.asin': 'The ASIN {words} is not named. Cover every ASIN of the notice.',
    'POA-ALL.old':
      'The document of {words} is more than 365 days old. Attach a newer one where the notice asks for the last year.',
    'POA-DOC.authentic':
      '“{words}” asks for supplier invoices of the last 365 days, in quantities of your sales, or a letter of authorisation. Name those you attach.',
    'POA-DOC.page':
      '“{words}” asks for the corrected listing. Say what you edited or how you split the family.',
    'POA-DOC.papers':
      '“{words}” asks for identity card, business licence and a utility bill of the last 90 days. Name those you attach.',
    'POA-DOC.property':
      '“{words}” asks for a licence, a retraction by the owner or invoices. Name those you attach.',
    'POA-DOC.related':
      '“{words}” asks for proof that there is no link, or that the account is closed. Name what you attach.',
    'POA-DOC.restricted':
      '“{words}” asks for the edited page, or for registration numbers and test reports. Name those you attach.',
    'POA-DOC.reviews':
      '“{words}” asks for the list of third parties and the messages. Name what you attach.',
    'POA-DOC.safety':
      '“{words}” asks for test reports, such as CPC, FCC, UL or the declaration of conformity. Name those you attach.',
    'POA-DOC.shipping':
      '“{words}” asks for carrier data and your shipping settings. Name what you attach.',
    'POA-NOTICE.noticeDrug':
      'This notice is about effects that only medicines may claim. See the rules C-JP-DRUG and C-JP-KEI.',
    'POA-NOTICE.noticePage':
      'This notice is about the detail page. See what title, bullet points and description are marked for.',
    'POA-NOTICE.noticePesticide':
      'This notice is about pesticide claims. See the rules C-PEST and C-PEST-SAFE.',
    'POA-REPEAT': '“{words}” puts a removed claim back. Correct the page once, and for good.',
    'POA-STYLE.emotive': '“{words}” is emotive. State facts.',
    'POA-STYLE.intro': '“{words}” introduces you. Begin with the root cause.',
    'POA-STYLE.long': '{length} words; one page has about {limit}. Shorten it.',
    'POA-STYLE.polite': '“{words}” is not needed. State what you did.',
    'POA-STYLE.sign': 'An exclamation mark. End with a full stop.',
  },
  why: {
    'POA-3':
      'Amazon asks for three things: the root cause, the actions taken to resolve it, and the steps to prevent it.',
    'POA-ALL':
      'Amazon wants every root cause named and every ASIN of the notice covered by evidence, often of the last 365 days.',
    'POA-DOC':
      'Each kind of notice asks for its own documents. Which ones is partly common practice.',
    'POA-NOTICE': 'These words stand in Amazon’s own notices and say which rule it means.',
    'POA-REPEAT':
      'Seller forums report that adding and removing prohibited claims again and again is an offence by itself.',
    'POA-STYLE':
      'Amazon asks for clear, concise and factual text, without emotive language or introductions. The word list is ours.',
  },
};
