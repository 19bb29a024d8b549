/** How a made-up number was made up. */
export type Pattern = 'equal' | 'ascending' | 'descending' | 'repeated';

/** Blocks of up to this many digits are seen when they repeat. */
const LONGEST_BLOCK = 4;
/** Fewer digits look regular by chance. */
const FEWEST = 7;

/**
 * The pattern that all digits but the last follow (the last may be a check digit): 0000…, 0123…, 9876…, 1212….
 * Undefined for a number that looks like any other.
 */
export function patternOf(digits: string): Pattern | undefined {
  const data = digits.slice(0, -1);
  if (data.length < FEWEST || !/^\d+$/.test(data)) return undefined;
  const steps = new Set<number>();
  for (let at = 1; at < data.length; at++)
    steps.add((data.charCodeAt(at) - data.charCodeAt(at - 1) + 10) % 10);
  if (steps.size === 1) {
    if (steps.has(0)) return 'equal';
    if (steps.has(1)) return 'ascending';
    if (steps.has(9)) return 'descending';
  }
  for (let length = 2; length <= LONGEST_BLOCK; length++)
    if (repeats(data, length)) return 'repeated';
  return undefined;
}

/** True when blocks of `length` follow one another, at least three times. */
function repeats(data: string, length: number): boolean {
  if (data.length < 3 * length - 1) return false;
  for (let at = length; at < data.length; at++)
    if (data.charCodeAt(at) !== data.charCodeAt(at - length)) return false;
  return true;
}
