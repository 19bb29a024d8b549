/** One line of the bench: what was measured, and against which bar where there is one. */
export interface Row {
  name: string;
  ours: number;
  peer: number | null;
  peerName: string | null;
  /** peer / ours for times: above 1, we are faster. */
  ratio: number | null;
  unit: string;
  /** The bar, in words that can be checked against the figures. */
  bar?: string;
  ok?: boolean;
  [more: string]: unknown;
}

/** The value at `share` (0 to 1) of the sorted values, by nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
  return sorted[at] ?? Number.NaN;
}

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (
    ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2
  );
}

/** To three significant digits: more would claim a precision that no run has. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** A row without a peer. */
export function alone(name: string, ours: number, unit: string, more: Partial<Row> = {}): Row {
  return { name, ours: rounded(ours), peer: null, peerName: null, ratio: null, unit, ...more };
}
