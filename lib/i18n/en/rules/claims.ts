/** Texts of the rules about claims that hold in every store: names, one message and one reason a code. Keys sorted. */
export const claims = {
  names: {
    'amazon-marks': 'Amazon’s marks',
    'covid-claims': 'COVID-19',
    'disease-claims': 'Diseases',
    'environment-claims': 'Environmental claims',
    'fda-claims': 'FDA',
    'guarantee-claims': 'Guarantees and refunds',
    'made-in-usa-claim': 'Made in USA',
    'native-claims': 'Native American make',
    'pesticide-claims': 'Pesticide claims',
    'pesticide-safety': 'Pesticides called safe',
    'restricted-substances': 'CBD and other substances',
    'review-claims': 'Reviews and testimonials',
    'superlative-claims': 'Superlatives',
  },
  codes: {
    'C-AMZ.alexa':
      '“{words}” is a badge that Amazon grants. Without its approval write “compatible with Alexa”.',
    'C-AMZ.mark':
      '“{words}” is one of Amazon’s marks or badges. Delete it; Amazon shows it by itself.',
    'C-CBD.drug':
      'Products with “{words}” may not be sold on Amazon. Delete it, and check whether the product may be listed at all.',
    'C-CBD.free':
      '“{words}”, even where it is said to be absent, can set off Amazon’s check. Better leave it out.',
    'C-CBD.hemp':
      '“{words}” is often taken for CBD. Name the hemp seed, and keep the analysis at hand.',
    'C-CBD.plant':
      '“{words}” can set off Amazon’s drug check. If it is only a print, another name is safer.',
    'C-CBD.spectrum': '“{words}” next to hemp or an extract implies CBD. Delete it.',
    'C-COVID.claim': '“{words}” claims an effect on COVID-19. Delete it.',
    'C-COVID.name': '“{words}” is watched by Amazon, even as a bare word. Better leave it out.',
    'C-DISEASE.claim':
      '“{words}” claims an effect on a disease. Say what the product supports instead, such as joint comfort.',
    'C-DISEASE.keyword':
      'A disease, “{words}”, in a supplement’s search terms already counts as a claim. Delete it.',
    'C-DISEASE.name':
      '“{words}” names a disease, which is fine as a plain fact. Make sure that no effect on it is claimed.',
    'C-ENV.basis':
      '“{words}” stands next to a certificate or standard. Keep the proof; Amazon may ask for it.',
    'C-ENV.general':
      '“{words}” is a general environmental claim. State a fact that can be measured or certified, or delete it.',
    'C-FDA.approved': '“{words}” is not allowed unless the approval is proven. Delete it.',
    'C-FDA.other':
      '“{words}” needs proof and is easily taken for an approval. Delete it, or keep the document at hand.',
    'C-GUAR':
      '“{words}” does not belong in the text; a warranty has its own attribute. Delete it here.',
    'C-MADEUSA':
      'The text says “{words}”, but the country of origin is {country}. Correct one of the two.',
    'C-NATIVE.made':
      '“{words}” says that Native American artists made it. Keep the proof, or delete it.',
    'C-NATIVE.style':
      '“{words}” as a style may still be read as the maker. Make sure that nobody can misread it.',
    'C-PEST-SAFE': 'A pesticide may not be called “{words}”, not even with conditions. Delete it.',
    'C-PEST.barrier':
      '“{words}” sounds like a pesticide. Say how it keeps them out: fine mesh, tight lid.',
    'C-PEST.claim':
      '“{words}” makes Amazon treat the product as a pesticide. Delete it, or enter the EPA number in Pesticide Marking.',
    'C-PEST.elsewhere':
      '“{words}” is a pesticide or biocide claim. Delete it unless the product is registered here.',
    'C-PEST.registered':
      '“{words}” is a pesticide claim. The product counts as registered; keep the proof at hand.',
    'C-PEST.word':
      '“{words}” is harmless here, but has set off Amazon’s pesticide check. Other words are safer.',
    'C-REVIEW.quoted': '“{words}” speaks for customers. Say what the product does instead.',
    'C-REVIEW.request':
      '“{words}” asks for reviews or quotes customers. Amazon removes such texts; delete it.',
    'C-REVIEW.stars': 'Rating stars, “{words}”. Delete them; Amazon shows ratings by itself.',
    'C-SUPER': '“{words}” cannot be proven. State what can be measured, or delete it.',
  },
  why: {
    'C-AMZ':
      'Badges such as Amazon’s Choice, Best Seller and Prime are given by Amazon and are not allowed in sellers’ texts.',
    'C-CBD':
      'Amazon does not allow products with CBD, THC and listed drugs; copies of its list name them as words to avoid in texts and search terms. Hemp seed oil is fine as food or cosmetic in the United States.',
    'C-COVID':
      'Amazon’s page on diseases names coronaviruses. Products must not claim to protect from, prevent or kill them.',
    'C-DISEASE':
      'Amazon forbids claims to cure, treat, mitigate or prevent diseases, and removes supplements, health, beauty and pet health products for them. Amazon’s list is open; the further diseases are our reading.',
    'C-ENV':
      'Amazon’s page on prohibited claims points to the FTC’s Green Guides and California law: environmental benefits must be specific and proven.',
    'C-FDA':
      'Amazon forbids “FDA approved” and the FDA’s logo where they are not proven. Registration of a facility is no approval of a product.',
    'C-GUAR':
      'Guarantees, refunds and replacements are kept out of product texts; the warranty has an attribute of its own.',
    'C-MADEUSA':
      '“Made in USA” is allowed only where all or nearly all of the product is made there. A different country of origin contradicts it.',
    'C-NATIVE':
      'The Indian Arts and Crafts Act forbids selling art, crafts or jewellery as Native American made when they are not.',
    'C-PEST':
      'Amazon treats any product with an antimicrobial, antibacterial, anti-mold or other pesticide claim as a pesticide. Without an EPA registration or establishment number it is removed in the United States; other stores have biocide laws of their own.',
    'C-PEST-SAFE':
      'Amazon’s page lists safe, non-poisonous, non-injurious, harmless, non-toxic and all natural as false or misleading claims for pesticides.',
    'C-REVIEW':
      'Amazon’s detail page rules forbid reviews, quotes, testimonials and requests for positive reviews in the product’s texts.',
    'C-SUPER':
      'Amazon asks that superlatives and performance claims be proven on the packaging. Claims nobody can prove are removed.',
  },
};
