import { type Draft, parseDraft } from './draft';

/*
 * What she has typed and not saved, outside of the database: written with every key, and gone once it is saved or
 * discarded. A panel can be closed at any moment.
 */
const KEY = 'clerkside-template-draft';

/** A draft, and the state of the stored template that it began with. */
export interface KeptDraft {
  draft: Draft;
  /** `updatedAt` of the stored template; absent for a new one. */
  seen?: string;
}

/** @param id of the template; of a new one `new` */
export function readDraft(id: string): KeptDraft | undefined {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(`${KEY}-${id}`) ?? 'null');
    if (typeof raw !== 'object' || raw === null) return undefined;
    const { draft, seen } = raw as { draft?: unknown; seen?: unknown };
    const parsed = parseDraft(draft);
    return parsed && { draft: parsed, ...(typeof seen === 'string' && { seen }) };
  } catch {
    return undefined; // Storage is switched off, or something else wrote there: then there is no draft.
  }
}

export function keepDraft(id: string, kept: KeptDraft): void {
  try {
    localStorage.setItem(`${KEY}-${id}`, JSON.stringify(kept));
  } catch {
    // No room or no storage: what is on screen stays as it is.
  }
}

export function dropDraft(id: string): void {
  try {
    localStorage.removeItem(`${KEY}-${id}`);
  } catch {
    // As above.
  }
}
