/** Who or what a comparison is with (B-COMPARE, A-WORD). English; lists are ours. */

/** Other sellers' goods, whatever stands before them. */
export const RIVALS: ReadonlySet<string> = words(
  'brand brands product products competitor competitors company companies manufacturer manufacturers seller sellers ' +
    'maker makers supplier suppliers listings competition',
);

/** Words that may stand between the lead and the rival: "unlike most cheap brands". */
export const BETWEEN: ReadonlySet<string> = words(
  'the our other many most all any some cheap cheaper similar leading competing inferior regular ordinary ' +
    'traditional generic lesser rival name big famous national expensive well-known known popular top similar',
);

/**
 * After "unlike other" and the like these are kinds, materials, ways and people, no product of somebody else's.
 */
export const NO_PRODUCTS: ReadonlySet<string> = words(
  'material materials fabric fabrics fiber fibers fibre fibres metal metals plastic plastics wood woods cotton wool ' +
    'silk polyester linen nylon rubber leather leathers silicone steel steels stone stones glass ceramic bamboo ' +
    'kind kinds type types method methods way ways thing things people person place places day days time times ' +
    'animal animals dog dogs cat cats pet pets plant plants tree trees bird birds child children kid kids parent ' +
    'color colors colour colours size sizes shape shapes part parts side sides room rooms area areas ingredient ' +
    'ingredients sugar sugars sweetener sweeteners oil oils protein proteins mineral minerals vitamin vitamins form ' +
    'forms style styles option options source sources technology technologies country countries state states words ' +
    'language languages food foods meat meats grain grains fruit fruits vegetable vegetables tea teas coffee coffees',
);

/** Names with a capital that are no brand: techniques, times, tongues. */
export const NO_BRANDS: ReadonlySet<string> = words(
  'bluetooth wifi wi-fi usb usb-c android windows ios type-c i christmas halloween easter monday tuesday wednesday thursday ' +
    'friday saturday sunday english american european chinese japanese french german',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
