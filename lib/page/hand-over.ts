import type { PageHandlers } from '@/lib/messaging/page-messages';
import type { PageStart } from './start';

/**
 * How the loader gets hold of the page code: a browser has no static imports in content scripts, and a script
 * loaded with `import()` there may export nothing, so it leaves its one function at an agreed place of
 * the isolated world, which the page cannot see.
 */
const PLACE = Symbol.for('clerkside.startPage');

export type StartPage = (start: PageStart) => Promise<PageHandlers>;

interface Place {
  [PLACE]?: StartPage;
}

/** Called by the page code when it has been loaded. */
export function offerPage(start: StartPage): void {
  (globalThis as Place)[PLACE] = start;
}

/** Called by the loader: the page code, loaded on first need. */
export async function takePage(load: () => Promise<unknown>): Promise<StartPage> {
  const place = globalThis as Place;
  if (!place[PLACE]) await load();
  const start = place[PLACE];
  if (!start) throw new Error('The page code was loaded but did not offer itself');
  return start;
}
