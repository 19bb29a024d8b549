/** What is asked of an image, because no measurement can tell; “yes” is well. Keys sorted. */
export const questions = {
  asSold: 'Does it show only what the buyer gets, once, without props or extras?',
  childModel: 'Are children’s underwear, tights and swimwear shown without a model?',
  madePeople: 'Are people made by AI, if there are any, declared when uploading?',
  nudity: 'Is it free of nudity, see-through clothes and suggestive poses?',
  ownColour: 'Has every colour of the product a main image of its own?',
  packaging: 'Is it without packaging, tags and hangers (socks and tights may be packed)?',
  photo: 'Is it a photo of the real product, no drawing and no placeholder?',
  singleShoe: 'Does it show a single shoe, facing left at about 45 degrees?',
  standingModel:
    'Do adults’ clothes hang on a standing person, and children’s lie flat, without a mannequin?',
};
