/** More would be no checklist but a book; the words for "too many" are in `ownChecklists.problems`. */
export const MOST_STEPS = 200;
export const MOST_GROUPS = 40;
export const LONGEST_NAME = 100;
export const LONGEST_ABOUT = 300;
export const LONGEST_TITLE = 100;
export const LONGEST_TEXT = 500;
export const LONGEST_HINT = 1_000;
export const LONGEST_PAGE = 500;
