/** Texts of the rules about descriptions: names, one message and one reason a code. Keys sorted. */
export const description = {
  names: {
    'description-capitals': 'Paragraphs in capitals',
    'description-contact': 'Contacts in the description',
    'description-html': 'HTML in the description',
    'description-length': 'Length of the description',
    'description-promotion': 'Offers in the description',
    'description-reviews': 'Reviews in the description',
  },
  codes: {
    'D-CAPS': 'A whole paragraph is in capitals. Write it in ordinary sentences.',
    'D-CONTACT.address': 'A postal address, “{words}”. Delete it from the description.',
    'D-CONTACT.company': '“{words}” reads like a company’s name. Delete it from the description.',
    'D-CONTACT.email': 'An email address, “{words}”. Delete it from the description.',
    'D-CONTACT.handle': 'A social media name, “{words}”. Delete it from the description.',
    'D-CONTACT.phone': 'A phone number, “{words}”. Delete it from the description.',
    'D-CONTACT.phrase': '“{words}” leads customers to the seller. Delete it from the description.',
    'D-CONTACT.product': '“{words}” points to other products. Describe only this one.',
    'D-CONTACT.seller': '“{words}” is the seller’s name. Delete it from the description.',
    'D-CONTACT.url': 'A web address, “{words}”. Delete it from the description.',
    'D-HTML': 'HTML code “{words}”. Delete it; only line breaks (<br>) are allowed.',
    'D-LEN': 'The description has {length} characters; {limit} are allowed. Shorten it by {over}.',
    'D-LEN.bytes':
      '{bytes} bytes: fine where characters are counted, but some uploads allow only {limit} bytes. Shorten it if yours is refused.',
    'D-PROMO': '“{words}” is promotion. Describe the product, not the offer.',
    'D-PROMO.condition':
      '“{words}” is the condition of one item. Put it in the condition field of the offer.',
    'D-PROMO.price': '“{words}” is a price. Delete it from the description.',
    'D-PROMO.time': '“{words}” is about delivery, stock or a date. Delete it from the description.',
    'D-REVIEW.event': '“{words}” announces an event, which will be over soon. Delete it.',
    'D-REVIEW.quote': '“{words}” is a quotation. Describe the work in your own words.',
    'D-REVIEW.request': '“{words}” asks for reviews or quotes them. Delete it.',
    'D-REVIEW.spoiler': '“{words}” announces how the story ends. Delete it and what follows.',
    'D-REVIEW.stars': 'Rating stars “{words}”. Delete them.',
  },
  why: {
    'D-CAPS': 'Text in capitals is hard to read. Public notes say that Amazon does not want it.',
    'D-CONTACT':
      'Amazon’s rules for detail pages exclude addresses, contacts, sellers’ names and references to other products.',
    'D-HTML':
      'Since July 2021 Amazon shows no HTML in descriptions; its rules allow line breaks as the only exception.',
    'D-LEN':
      'Templates allow descriptions 2,000 characters; one guide says bytes. We found no page of Amazon’s own with the number.',
    'D-PROMO':
      'Amazon’s rules for detail pages exclude price, shipping, promotion, condition and availability.',
    'D-REVIEW':
      'Amazon’s rules for detail pages exclude reviews, quotes, testimonials, requests for positive reviews, tours and spoilers.',
  },
};
