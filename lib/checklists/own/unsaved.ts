import { z } from '@/lib/zod';
import type { OwnChecklist } from './own';
import { ownChecklist } from './schema';

/** What was typed and may not have been stored. */
export interface Unsaved {
  list: OwnChecklist;
  /** Version it was typed upon; absent for a list that was new. */
  seen?: string;
  /** What was under way to the store at that moment: it may have arrived, or not. */
  sent?: OwnChecklist;
}

/**
 * The net below the store: closing a tab ends a write that has only begun, so that the last key would be lost. What
 * is noted here is written before that key has been answered.
 */
export interface UnsavedLists {
  note(unsaved: Unsaved): void;
  clear(id: string): void;
  all(): Unsaved[];
}

const PREFIX = 'clerkside-unsaved:';
const shape = z.object({
  list: ownChecklist,
  seen: z.string().exactOptional(),
  sent: ownChecklist.exactOptional(),
});

/** @param storage which keeps at once, i.e. `localStorage` */
export function unsavedLists(storage: Storage): UnsavedLists {
  return {
    note(unsaved) {
      try {
        storage.setItem(PREFIX + unsaved.list.id, JSON.stringify(unsaved));
      } catch {
        // No room for the net; the store itself will say so, or has room.
      }
    },
    clear: (id) => storage.removeItem(PREFIX + id),
    all() {
      const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
      return keys
        .filter((key) => key.startsWith(PREFIX))
        .flatMap((key) => read(storage.getItem(key) ?? '') ?? []);
    },
  };
}

function read(text: string): Unsaved | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** True when both say the same. */
export function isEqual(a: OwnChecklist | undefined, b: OwnChecklist | undefined): boolean {
  return a !== undefined && b !== undefined && canonical(a) === canonical(b);
}

function canonical(list: OwnChecklist): string {
  return JSON.stringify(ownChecklist.parse(list));
}
