/** Texts of the rules about messages to buyers: names, one message and one reason a code. Keys sorted. */
export const messages = {
  names: {
    'message-attachments': 'Attachments of a message',
    'message-changes': 'Asking to change a review',
    'message-contacts': 'Contacts in a message',
    'message-empty': 'Messages that need not be sent',
    'message-important': '[Important] in a message',
    'message-incentives': 'Something given for a review',
    'message-language': 'Language of the buyer',
    'message-length': 'Length of a message',
    'message-links': 'Links in a message',
    'message-order-id': 'Order id in a message',
    'message-placeholder': 'Variables left open',
    'message-positive': 'Asking for good reviews only',
    'message-privacy': 'Payment and private data',
    'message-promises': 'Promises of a day',
    'message-promotion': 'Selling in a message',
    'message-repeats': 'Asking for a review twice',
    'message-style': 'Look of a message',
  },
  codes: {
    'M-ATT':
      '“{words}” may not be attached. Attach only instructions, warranty papers or invoices, 10 MB each at most.',
    'M-CHANGE':
      '“{words}” asks the buyer to change or remove a review. Delete it; solve the problem without naming the review.',
    'M-CONTACT.channel': '“{words}” leads away from Amazon. Delete it and answer here.',
    'M-CONTACT.email': 'An email address, “{words}”. Delete it and answer here.',
    'M-CONTACT.handle': 'A social media name, “{words}”. Delete it and answer here.',
    'M-CONTACT.phone': 'A phone number, “{words}”. Delete it and answer here.',
    'M-EMPTY':
      'This message only confirms, thanks or offers help, which Amazon does itself. Do not send it.',
    'M-EMPTY.cancel':
      '“{words}” asks the buyer to cancel, which Amazon forbids. Offer another item or a refund instead.',
    'M-IMPORTANT':
      '“{words}” belongs in the subject, and only where the order hangs on an answer. Delete it here.',
    'M-INCENT':
      '“{words}” is given for a review here. Delete it; nothing may be offered for reviews, whether good or bad.',
    'M-INCENT.denied':
      '“{words}” beside a review can be misread by Amazon’s filter, even where you refuse. Better not to mention it.',
    'M-LEN': '{length} characters; the message box takes about {limit}. Shorten it by {over}.',
    'M-LEN.interface':
      '{length} characters: fine in the message box, but tools that send through Amazon’s interface take {limit}. Shorten it by {over} if you use one.',
    'M-LINK.external':
      '“{words}” leads away from Amazon. Delete it, or attach the instructions as a file.',
    'M-LINK.insecure': '“{words}” is not a secure link. Write https or delete it.',
    'M-LINK.product':
      '“{words}” leads to a product or store page. Send it only where the buyer asked for it.',
    'M-ORDERID': 'The order id is missing. Name it, as Amazon wants in messages you begin.',
    'M-ORDERID.other': '“{words}” is not the order on this page, which is {by}. Check it.',
    'M-PII.account': 'A bank account, “{words}”. Delete it; money moves only through Amazon.',
    'M-PII.address':
      '“{words}” is an address. If it is the buyer’s, leave it out; for a return it may stay.',
    'M-PII.data': '“{words}” asks for private data. Delete it; Amazon has what the order needs.',
    'M-PII.payment': '“{words}” is payment outside of Amazon. Delete it.',
    'M-POSITIVE.divert':
      '“{words}” keeps unhappy buyers from reviewing. Delete it, or delete the request for a review.',
    'M-POSITIVE.good':
      '“{words}” says which review you wish for. Ask neutrally, or use the button Request a Review.',
    'M-POSITIVE.happy':
      '“{words}” asks only happy buyers. Ask everybody alike, or use the button Request a Review.',
    'M-PROMO': '“{words}” is advertising. Delete it; write only about this order.',
    'M-REPEAT':
      '“{words}” asks for a review once more. Amazon allows one request an order, within 30 days.',
    'M-STYLE.breaks': 'More than two line breaks in a row. Use one empty line.',
    'M-STYLE.emoji': 'Emoji “{words}”. Delete it.',
    'M-STYLE.html': 'HTML code “{words}”. Write plain text.',
    'M-STYLE.optout': '“{words}” offers to opt out. Delete it; buyers do that at Amazon.',
    'M-STYLE.picture': 'A picture or pixel from elsewhere, “{words}”. Delete it.',
    'Z-LANGUAGE':
      'The text seems to be in “{found}”, the buyer’s language is “{wanted}”. Choose the template in the buyer’s language.',
    'Z-PLACEHOLDER': '“{words}” was not filled in. Write what belongs there, or delete it.',
    'Z-PROMISE':
      '“{words}” promises a day that only the carrier can keep. Name the carrier’s estimate instead.',
  },
  why: {
    'M-ATT':
      'Amazon allows three kinds of attachments: instructions, warranty information and invoices. Others make a message non-compliant.',
    'M-CHANGE':
      'Amazon’s communication guidelines forbid to ask for the removal or change of a review, even after a solution.',
    'M-CONTACT':
      'Amazon keeps contact inside its messages; email addresses and phone numbers in them count as diversion.',
    'M-EMPTY':
      'Amazon sends confirmations and thanks itself and counts such messages as unneeded. It also forbids to ask buyers to cancel.',
    'M-IMPORTANT':
      'The mark reaches buyers who opted out of messages. Amazon reserves it for what an order cannot be completed without.',
    'M-INCENT':
      'Amazon forbids any incentive for reviews and feedback: money, gift cards, free products, discounts, refunds or later benefits. Accounts are closed for it.',
    'M-LEN':
      'About 4,000 characters fit Amazon’s box and 2,000 its developer interface. Both figures are general knowledge, not looked up.',
    'M-LINK': 'Amazon allows only secure links that an order needs, and links to Amazon.',
    'M-ORDERID':
      'Messages that you begin have to carry the 17-digit order id, so that buyer and Amazon know what they are about.',
    'M-PII':
      'Buyers’ data may be used for the order alone, and payment goes through Amazon. Asking for either is a breach of the guidelines.',
    'M-POSITIVE':
      'Amazon forbids to ask only for positive reviews or only happy buyers, and to keep others from reviewing.',
    'M-PROMO': 'Amazon forbids marketing, coupons and other products in messages about an order.',
    'M-REPEAT':
      'Amazon allows one request for a review or feedback an order, within 30 days after its completion.',
    'M-STYLE':
      'Amazon’s guidelines name emoji, moving pictures, tracking pixels, own fonts, opt-out links and more than two line breaks.',
    'Z-LANGUAGE': 'Amazon wants messages in the language that the buyer prefers.',
    'Z-PLACEHOLDER':
      'A variable of a template stands here without its value. The buyer would see it as it is.',
    'Z-PROMISE':
      'A day that you promise and the carrier misses becomes a complaint, or a claim. Amazon shows the buyer the estimate itself.',
  },
};
