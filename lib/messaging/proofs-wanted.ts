import { browser } from 'wxt/browser';

/*
 * Which kinds of pages can prove a step of a run under way. Panels and background write it, pages read it, so that
 * a page which nobody waits for says nothing. It runs in the content script and therefore has no dependencies.
 */

const KEY = 'proofsWanted';

/** Ids of the surfaces; none where nothing usable is stored. */
export async function readProofsWanted(): Promise<readonly string[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return listOf(stored[KEY]);
}

/** Stores them; a value that is there already is left alone. */
export async function writeProofsWanted(surfaces: readonly string[]): Promise<void> {
  const next = surfaces.toSorted();
  if (JSON.stringify(await readProofsWanted()) === JSON.stringify(next)) return;
  await browser.storage.local.set({ [KEY]: next });
}

/** Calls `changed` after each change, until `signal` is aborted. */
export function watchProofsWanted(
  changed: (surfaces: readonly string[]) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) changed(listOf(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  });
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
