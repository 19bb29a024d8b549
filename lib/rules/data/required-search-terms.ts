/** Product types whose search terms may not stay empty since 6 December 2023 (K-EMPTY23), as Amazon lists them. */
export const NEED_SEARCH_TERMS: ReadonlySet<string> = new Set(
  `bath toy, body paint, bath pillow, bath safety seating, bar tool set, bathroom container set, bathtub shower mat, broom,
  bookend, bed skirt, artificial tree, body positioner, bedding set, body deodorant, balloon, bed linen, board game,
  bed linen set, blanket, body care product, beauty, art and craft supply, party favor`.split(
    /,\s+/u,
  ),
);

/** The first day on which they are required. */
export const SEARCH_TERMS_NEEDED_SINCE = '2023-12-06';
