import type { OwnChecklist } from './own';
import type { PageRefusal } from './page-link';

/** What is wrong with a part of a file: a key of `ownChecklists.problems`. */
export type ProblemText =
  | 'noStep'
  | 'noList'
  | 'tooManySteps'
  | 'tooManyGroups'
  | 'cut'
  | 'pageHost'
  | 'pageAddress'
  | 'pageLong'
  | 'unknownArea'
  | 'unknownSubject'
  | 'unknownYes'
  | 'idTwice';

/** Something about one place of a file. */
export interface ImportProblem {
  /** Row as Excel numbers it, or place in a JSON file (`checklists[0].groups[1]`). */
  at: string;
  /** What it says there, shortened. */
  value: string;
  text: ProblemText;
  /** True when what stands there is not taken over; else it is, but for what is told. */
  isLost: boolean;
}

/** Why nothing of a file can be used: a key of `ownChecklists.unusable`. */
export type Unusable =
  | 'tooLarge'
  | 'notJson'
  | 'otherFile'
  | 'newer'
  | 'empty'
  | 'noHeading'
  | 'tooManyLists';

/** What a file holds; nothing of it is stored yet. */
export interface Incoming {
  lists: readonly OwnChecklist[];
  problems: readonly ImportProblem[];
  /** Headings that nobody understood; their columns are left alone. */
  unknown: readonly string[];
  unusable?: Unusable;
}

/** A file has at most so many bytes and lists. */
export const LARGEST_FILE = 8 * 1024 * 1024;
export const MOST_LISTS = 500;

/** What is said of a page that was refused. */
export const PAGE_PROBLEMS = {
  host: 'pageHost',
  address: 'pageAddress',
  long: 'pageLong',
} as const satisfies Record<PageRefusal, ProblemText>;

/** Long values are told by their beginning. */
export function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** A file of which nothing can be used. */
export function unusable(why: Unusable): Incoming {
  return { lists: [], problems: [], unknown: [], unusable: why };
}
