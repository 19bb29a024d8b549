import { browser } from 'wxt/browser';
import { report } from '@/lib/diagnostics';
import type { SellerWord } from '@/lib/rules/seller-words';
import { parseWords, type ReadWords, refusalOf } from './stored-words';

/** The seller's lists lie under one key of `storage.local`, apart from the settings: they are large. */
const KEY = 'words';

/** More than can be kept; nothing was stored. */
export class TooManyWords extends Error {
  constructor(readonly refusal: NonNullable<ReturnType<typeof refusalOf>>) {
    super(`The lists cannot be kept: ${refusal}`);
    this.name = 'TooManyWords';
  }
}

/** Reads the lists. Rows that cannot be used are left out and reported under Diagnostics. */
export async function readWords(): Promise<ReadWords> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return parsed(stored[KEY]);
}

/**
 * Stores the lists as a whole.
 * @throws TooManyWords when they are more than can be kept; what the browser throws when it has no room.
 */
export async function writeWords(words: readonly SellerWord[]): Promise<void> {
  const refusal = refusalOf(words);
  if (refusal !== undefined) throw new TooManyWords(refusal);
  await browser.storage.local.set({ [KEY]: words });
}

/** Calls `changed` with the lists after each change of them, in whatever context, until the signal aborts. */
export function watchWords(changed: (words: ReadWords) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) changed(parsed(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  });
}

function parsed(raw: unknown): ReadWords {
  const read = parseWords(raw);
  if (read.unusable > 0) {
    report(new Error(`${read.unusable} rows of the word lists are unusable and left out`), {
      module: 'lists',
      id: 'words',
    });
  }
  return read;
}
