/** Texts of the rules about claims that hold in every store: names, one message and one reason a code. Keys sorted. */
export const claims = {
  names: {
    'disease-claims': 'Diseases',
    'pesticide-claims': 'Pesticide claims',
    'review-claims': 'Reviews and testimonials',
  },
  codes: {
    'C-DISEASE.claim':
      '“{words}” claims an effect on a disease. Say what the product supports instead, such as joint comfort.',
    'C-DISEASE.keyword':
      'In the search terms of a supplement the name of a disease, “{words}”, is a claim already. Delete it.',
    'C-DISEASE.name':
      '“{words}” names a disease. Fine as a plain fact; make sure that no effect on it is claimed.',
    'C-PEST.barrier':
      '“{words}” sounds like a pesticide. Say how it keeps them out: fine mesh, tight lid.',
    'C-PEST.claim':
      '“{words}” makes the product a pesticide in Amazon’s eyes. Delete it, or enter the EPA number in Pesticide Marking.',
    'C-PEST.elsewhere':
      '“{words}” is a pesticide or biocide claim. Delete it unless the product is registered here.',
    'C-PEST.registered':
      '“{words}” is a pesticide claim. The product counts as registered; keep the proof at hand.',
    'C-PEST.word':
      '“{words}” is harmless here, but has set off Amazon’s pesticide check. Other words are safer.',
    'C-REVIEW.quoted': '“{words}” speaks for customers. Say what the product does instead.',
    'C-REVIEW.request':
      '“{words}” asks for reviews or quotes customers. Amazon removes such texts; delete it.',
    'C-REVIEW.stars': 'Stars that rate, “{words}”. Amazon shows ratings by itself; delete them.',
  },
  why: {
    'C-DISEASE':
      'Amazon forbids claims to cure, treat, mitigate or prevent diseases, and removes supplements, health, beauty and pet health products for them. Amazon’s list is open; which further diseases belong to it is our reading.',
    'C-PEST':
      'Amazon treats any product with an antimicrobial, antibacterial, anti-mold or other pesticide claim as a pesticide. Without an EPA registration or establishment number it is removed in the United States; other stores have biocide laws of their own.',
    'C-REVIEW':
      'Amazon’s detail page rules forbid reviews, quotes, testimonials and requests for positive reviews in the product’s texts.',
  },
};
