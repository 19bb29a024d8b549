const LONGEST = 60;

/** Words from a picture, cut for a message. */
export function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).trimEnd()}…`;
}
