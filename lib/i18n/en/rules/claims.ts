/** Texts of the rules about claims that hold in every store: names, one message and one reason a code. Keys sorted. */
export const claims = {
  names: {
    'review-claims': 'Reviews and testimonials',
  },
  codes: {
    'C-REVIEW.quoted': '“{words}” speaks for customers. Say what the product does instead.',
    'C-REVIEW.request':
      '“{words}” asks for reviews or quotes customers. Amazon removes such texts; delete it.',
    'C-REVIEW.stars': 'Stars that rate, “{words}”. Amazon shows ratings by itself; delete them.',
  },
  why: {
    'C-REVIEW':
      'Amazon’s detail page rules forbid reviews, quotes, testimonials and requests for positive reviews in the product’s texts.',
  },
};
