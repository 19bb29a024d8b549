import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Bound } from './bound';

/** What a page showed when a step was found done: enough to say later what was seen, without its text. */
export interface Seen {
  /** Id of the surface. */
  surface: string;
  /** SHA-256 (hex) of what was seen. */
  digest: string;
  /** What was seen in few words, e.g. `title: 71 / 75`; no buyer's data. */
  facts: Readonly<Record<string, string>>;
}

/** What happened in a run; the words are `checklists.events.<what>`. */
export const EVENTS = [
  'started',
  'ticked',
  'unticked',
  'checked',
  'remarked',
  'named',
  'bound',
  'paused',
  'resumed',
  'finished',
] as const;
export type Event = (typeof EVENTS)[number];

/** One thing that happened in a run. */
export interface LogEntry {
  /** ISO time. */
  at: string;
  /** Who did it; empty where she has not said her name. */
  by: string;
  what: Event;
  step?: string;
  /** A remark, or what the run is about now. */
  text?: string;
  /** What it is bound to from now on; absent in an entry `bound` that took the binding away. */
  bound?: Bound;
  /** There where a page proved the step; a tick by hand has none. */
  seen?: Seen;
  /** SHA-256 (hex) of what was taken out of the entry later, so that the chain holds without it (see `redacted`). */
  removed?: Removed;
  /** SHA-256 (hex) over the entry before and this one; of a text and a binding it covers the digest. */
  hash: string;
}

/** Parts of an entry that may be a buyer's data, and so are not kept for ever. */
const REMOVABLE = ['text', 'bound'] as const;
type Removed = Readonly<Partial<Record<(typeof REMOVABLE)[number], string>>>;

/** What stands in the place of something that was taken out. */
export const REDACTED = '***';

export type NewEntry = Omit<LogEntry, 'hash' | 'removed'>;

/** The log with one entry more, chained to the one before. `root` is what the chain hangs on: the run's id. */
export function append(
  log: readonly LogEntry[],
  root: string,
  entry: NewEntry,
): readonly LogEntry[] {
  return [...log, { ...entry, hash: hashOf(log.at(-1)?.hash ?? root, entry) }];
}

/**
 * Position of the first entry that is not as it was written (changed, moved, or one missing before it);
 * undefined when the whole chain holds. An entry that was cut off at the end cannot be seen in the chain alone.
 */
export function brokenAt(log: readonly LogEntry[], root: string): number | undefined {
  const at = log.findIndex(
    ({ hash, ...entry }, index) => hash !== hashOf(log[index - 1]?.hash ?? root, entry),
  );
  return at < 0 ? undefined : at;
}

/** SHA-256 (hex) of anything that JSON can hold, whatever the order of its keys. */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value))));
}

/**
 * The entry without its text, and where it was bound to something, with `bound` in its place. The chain still holds,
 * for what is left of the entry, and the digest of what is gone, are what its hash covers.
 */
export function redacted<Entry extends LogEntry>(entry: Entry, bound?: object): Entry {
  const { text, ...rest } = entry;
  const was = 'bound' in entry ? entry.bound : undefined;
  const isBound = bound !== undefined && was !== undefined && !isRedacted(was);
  if (text === undefined && !isBound) return entry;
  const removed = {
    ...entry.removed,
    ...(text !== undefined && { text: digestOf(text) }),
    ...(isBound && { bound: digestOf(was) }),
  };
  return { ...rest, ...(isBound && { bound }), removed } as Entry;
}

function hashOf(before: string, { removed, ...entry }: Omit<LogEntry, 'hash'>): string {
  const covered: Record<string, unknown> = { ...entry };
  for (const part of REMOVABLE) {
    const value = covered[part];
    // A digest counts only where its part is gone: or a text could be put in its place unseen.
    if (value === undefined || isRedacted(value)) covered[part] = removed?.[part];
    else covered[part] = digestOf(value);
  }
  return digestOf([before, covered]);
}

/** True for a binding that was taken out: it says of what kind it was, and no more. */
export function isRedacted(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'value' in value && value.value === REDACTED
  );
}

/** JSON with the keys of every object in order and absent ones left out, so that equal values give equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, one]) => one !== undefined)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}
