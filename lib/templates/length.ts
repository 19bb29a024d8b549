/** About what the message box of Seller Central takes; not documented, so it warns and never cuts. */
export const MESSAGE_LIMIT = 4000;

/** Length as a person counts it: in code points. */
export function countCharacters(text: string): number {
  return [...text].length;
}
