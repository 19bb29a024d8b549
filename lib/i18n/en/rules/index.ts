import { aplus } from './aplus';
import { attributes } from './attributes';
import { bullets } from './bullets';
import { claims } from './claims';
import { description } from './description';
import { fixLabels } from './fix-labels';
import { highlights } from './highlights';
import { hygiene } from './hygiene';
import { questions } from './image-questions';
import { images } from './images';
import { listing } from './listing';
import { lists } from './lists';
import { localClaims } from './local-claims';
import { productIds } from './product-ids';
import { reasons } from './reasons';
import { risk } from './risk';
import { searchTerms } from './search-terms';
import { title } from './title';

/** Texts of the rules, one file a group of rules; fix labels and reasons of "cannot tell" are shared. */
export const rules = {
  names: {
    ...title.names,
    ...highlights.names,
    ...bullets.names,
    ...description.names,
    ...searchTerms.names,
    ...attributes.names,
    ...productIds.names,
    ...images.names,
    ...claims.names,
    ...localClaims.names,
    ...aplus.names,
    ...hygiene.names,
    ...risk.names,
    ...listing.names,
    ...lists.names,
  },
  codes: {
    ...title.codes,
    ...highlights.codes,
    ...bullets.codes,
    ...description.codes,
    ...searchTerms.codes,
    ...attributes.codes,
    ...productIds.codes,
    ...images.codes,
    ...claims.codes,
    ...localClaims.codes,
    ...aplus.codes,
    ...hygiene.codes,
    ...risk.codes,
    ...listing.codes,
    ...lists.codes,
  },
  why: {
    ...title.why,
    ...highlights.why,
    ...bullets.why,
    ...description.why,
    ...searchTerms.why,
    ...attributes.why,
    ...productIds.why,
    ...images.why,
    ...claims.why,
    ...localClaims.why,
    ...aplus.why,
    ...hygiene.why,
    ...risk.why,
    ...listing.why,
    ...lists.why,
  },
  fixLabels,
  questions,
  reasons,
};
