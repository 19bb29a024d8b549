export const reviewAndFeedback = {
  name: 'Negative review and feedback',
  about: 'When a product review of one to three stars or negative seller feedback has come.',
  groups: {
    understand: 'Understand',
    'within-rules': 'Within the rules',
    improve: 'Improve',
  },
  steps: {
    kind: {
      text: 'Tell review from feedback',
      hint: 'A review is about the product, feedback about the order. They are handled in different places.',
    },
    read: {
      text: 'Read it to the end and translate it',
      hint: 'Stars, words, pictures, date and ASIN are in the table.',
    },
    order: {
      text: 'Look at the order, if it is known',
      hint: 'Delivery, return and messages are read before anybody answers.',
    },
    cause: {
      text: 'Name the cause',
      hint: 'Product, listing, delivery by Amazon, delivery by us, or misuse: one, with its proof.',
    },
    never: {
      text: 'Know what is never done',
      hint: 'No refund, gift or discount for a review, no request to change or remove it, no message outside Amazon.',
    },
    help: {
      text: 'Answer the buyer’s problem',
      hint: 'For an order of ours: one neutral message that offers help, from the template “Negative feedback follow-up”.',
    },
    report: {
      text: 'Report what breaks the rules',
      hint: 'Insults, personal data, another product, written by a competitor: reported once, with the reason.',
    },
    'fba-feedback': {
      text: 'Ask for removal where Amazon delivered',
      hint: 'Feedback that is only about FBA delivery or only about the product can be struck through or removed. Ask within 90 days.',
    },
    'public-answer': {
      text: 'Answer in public, if it helps the next buyer',
      hint: 'Two sentences: thanks and what was done. No order data, no excuses.',
    },
    listing: {
      text: 'Correct what misled',
      hint: 'The listing or its pictures now answer the complaint, or it is noted why not.',
    },
    pattern: {
      text: 'Look for the same complaint',
      hint: '{complaints} in {complaintDays} days: tell purchasing and consider stopping the offer.',
    },
    table: {
      text: 'Close it in the table',
      hint: 'Cause, answer, date, result; average stars of the product beside it.',
    },
  },
};
