/** So many numbers, and so great a share of all, make a usual beginning. */
const EVIDENCE = 5;
const SHARE = 0.9;

/**
 * How the numbers of a brand usually begin, from how often each company's digits occur among its other products;
 * undefined where they are too few or of several companies.
 */
export function usualCompany(
  counts: ReadonlyMap<string, number>,
): { prefix: string; count: number } | undefined {
  let total = 0;
  let best = { prefix: '', count: 0 };
  for (const [prefix, count] of counts) {
    total += count;
    if (count > best.count) best = { prefix, count };
  }
  return best.count >= EVIDENCE && best.count >= SHARE * total ? best : undefined;
}

/** By what a brand is known again, however it is spelled; empty for none. */
export function brandKey(brand: string | undefined): string {
  return brand?.normalize('NFKC').trim().toLowerCase() ?? '';
}
