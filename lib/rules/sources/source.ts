/** Who said it: shown beside every finding, so that nobody has to believe us. Data, no logic. */

/**
 * amazon = a page of Amazon's own; staff = Amazon staff in the seller forums; report = what others
 * wrote about it; ours = our own judgement, never to be shown as Amazon's words.
 */
export type SourceKind = 'amazon' | 'staff' | 'report' | 'ours';

export interface Source {
  /** Amazon's own title of the page; elsewhere who writes there, and about what. */
  title: string;
  /** Address of the page; absent for our own judgement. */
  url?: string;
  /** Day (ISO) on which the page, or a dated public copy of it, was read. */
  read: string;
  kind: SourceKind;
  /** What to know about this reading: a key of `catalogue.notes` in the texts. */
  note?: string;
}

/** The day on which the sources were read for the catalogue. */
export const READ = '2026-11-21';
