/** Lengths that Amazon sets, in code points after NFC unless said otherwise. Data, no logic. */
export const LIMITS = {
  /** Titles since 27 July 2026, in all stores but four. */
  title: 75,
  /** Titles before that day and in the four stores; above it every store refuses. */
  titleLong: 200,
  /** Recommended where 200 is allowed: phones cut what is longer. */
  titleAdvised: 80,
  /** Item highlights, where titles are short. */
  highlights: 125,
  /** One bullet, at least and at most ("10-255 characters per bullet point"). */
  bulletLeast: 10,
  bullet: 255,
  /** What forms commonly take for one bullet; it differs by product type. */
  bulletForm: 500,
  /** All bullets together, as Amazon's staff advise. */
  bulletsTogether: 1000,
  /** How many bullets sellers give, at least and at most. */
  bulletsLeast: 3,
  bulletsMost: 5,
  /** Descriptions, in all stores. */
  description: 2000,
  /** Brand field. */
  brand: 50,
  sku: 40,
} as const;

/** Bytes in UTF-8 that Amazon sets. */
export const BYTE_LIMITS = {
  /** Search terms, most stores ("less than 250 bytes"). */
  searchTerms: 249,
  /** Search terms in India ("under 200 bytes"). */
  searchTermsIndia: 199,
  /** Search terms in Japan ("under 500 bytes"). */
  searchTermsJapan: 499,
  /** Search terms in Japan for what is worn ("under 250 bytes"). */
  searchTermsJapanWorn: 249,
  /** The limit that error 97779 names. */
  searchTermsAdvised: 199,
  /** Descriptions, where a character takes more than one byte. */
  description: 2000,
} as const;
