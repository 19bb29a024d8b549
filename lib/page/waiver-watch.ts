import type { Session } from '@/lib/session/session';
import { seenOnPage } from '@/lib/session/waivers';
import type { Waiver } from '@/lib/settings';

/** What is needed to tell the settings which allowed texts have changed. */
export interface WaiverWatchOptions {
  session: Session;
  signal: AbortSignal;
  waivers(): readonly Waiver[];
  /** SKU of the listing as waivers name it. */
  sku(): string;
  /** Stores the waivers as they are now. */
  store(waivers: readonly Waiver[]): void;
}

/**
 * Notes, for the list in the settings, which allowed findings have another text now. Whether a finding is shown does
 * not hang on it. Looks when a field is left and when asked to, in idle time: never on the path of a keystroke.
 */
export function watchWaivers(view: Window, options: WaiverWatchOptions): { look(): void } {
  const { session, signal } = options;
  let idle = 0;
  function look(): void {
    if (idle !== 0 || signal.aborted || options.waivers().length === 0) return;
    idle = requestIdleCallback(() => {
      idle = 0;
      if (signal.aborted) return;
      const before = options.waivers();
      const next = seenOnPage(before, options.sku(), session.records);
      if (next !== before) options.store(next);
    });
  }
  view.addEventListener('focusout', look, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => cancelIdleCallback(idle), { once: true });
  return { look };
}
