/** Signs that are seen by nobody and change what others see: controls, turned direction, halves of characters. */
const UNSEEN = /[\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** One line: no breaks, no controls, no space around or twice, at most `most` characters. */
export function cleanLine(text: string, most: number): string {
  return cut(
    text
      .replace(UNSEEN, '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim(),
    most,
  );
}

const UNCLEAN =
  /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[^\S ]|^ | $| {2}/u;

/** True where {@link cleanLine} would change nothing; told in one look, for lists are read far more often than written. */
export function isCleanLine(text: string, most: number): boolean {
  return text.length <= most && !UNCLEAN.test(text);
}

/** True where {@link cleanLines} would change nothing. */
export function isCleanLines(text: string, most: number): boolean {
  return isCleanLine(text, most) || text === cleanLines(text, most);
}

/** Several lines: breaks stay, all else as in {@link cleanLine}. */
export function cleanLines(text: string, most: number): string {
  const lines = text
    .replace(UNSEEN, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/[\p{Cc}\s]+/gu, ' ').trim());
  return cut(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    most,
  );
}

/** Never half of a character. */
function cut(text: string, most: number): string {
  return text.length <= most
    ? text
    : text
        .slice(0, most)
        .replace(/[\ud800-\udbff]$/, '')
        .trim();
}

/** What people put before the lines of a list: signs, boxes, numbers. */
const BULLET =
  /^\s*(?:[-–—*•·●○◦▪■□☐☑✓✔]\s*|[(（]?\d{1,3}[.)、．）:：]\s*|[①-⑳]\s*|(?:步骤|step)\s*\d{1,3}\s*[.)、．:：]?\s*)(?=\S)/iu;

/** A text of several lines as steps: one a line, marks of a list left out, a second column is how it is done. */
export function stepsOfLines(text: string): { text: string; hint: string }[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => {
      const [first = '', ...more] = line.split('\t').map((cell) => cell.trim());
      // A number in a column of its own, as tables have it.
      const cells = /^\d{0,3}$/.test(first) && more.length > 0 ? more : [first, ...more];
      const [what = '', ...how] = cells;
      return { text: what.replace(BULLET, '').trim(), hint: how.filter((cell) => cell).join('\n') };
    })
    .filter((step) => step.text !== '');
}
