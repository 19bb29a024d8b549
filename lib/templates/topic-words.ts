/** What buyers ask, one for each built-in template; its id. */
export const ASKED = [
  'where-is-my-order',
  'late-delivery',
  'damaged-item',
  'wrong-item',
  'missing-part',
  'return-request',
  'refund-issued',
  'out-of-stock-cancellation',
  'pre-sale-question',
  'invoice',
  'vat-invoice',
  'warranty',
  'how-to-use',
  'negative-feedback',
  'a-to-z-claim',
] as const;
export type Asked = (typeof ASKED)[number];

/**
 * Words of one topic in one language, separated by commas; `*` at the end stands for any ending, `…` for a few words
 * between. Case and accents do not count.
 */
interface TopicWords {
  /** Said only where this is meant, whatever else is said. */
  sure?: string;
  /** Mostly means this. */
  likely: string;
  /** Adds to others, says nothing alone. */
  hint?: string;
}

/** The words of one language. */
export type TopicWordList = Readonly<Record<Asked, TopicWords>>;
