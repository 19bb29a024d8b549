import { browser } from 'wxt/browser';

const RUN = 'run=';

/** Opens the popup at a run in a small window of its own: after a click on a notification there is no popup to open. */
export async function openRun(run: string): Promise<void> {
  const url = new URL('/popup.html', globalThis.location.origin);
  url.hash = `${RUN}${run}`;
  await browser.windows.create({ url: url.href, type: 'popup', width: 440, height: 760 });
}

/** The run that an address of the popup (its hash, without `#`) leads to. */
export function runOfHash(hash: string): string | undefined {
  return hash.startsWith(RUN) ? hash.slice(RUN.length) : undefined;
}
