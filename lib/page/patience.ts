import { BLIND_AFTER_MS } from '@/lib/session/health';
import type { Located } from '@/lib/surfaces/define';

/** How often, and how many times in a row, a page is looked at again: 30 s in all. */
const LOOK_AGAIN_MS = 500;
const MOST_LOOKS = 60;

/** Waits for fields that may still come, with a counter instead of for ever. */
export interface Patience {
  /** Takes note of what the last look found; another look follows if something is still to come. */
  found(located: Located): void;
  /** True once a page without fields has had its time. */
  readonly waited: boolean;
}

/**
 * A component that gets its shadow root late changes nothing that an observer sees, and a page whose form
 * went away may yet bring another. Only while something is to come, `look` is called again.
 */
export function createPatience(look: () => void, signal: AbortSignal): Patience {
  let looks = 0;
  let awaited = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
  }
  signal.addEventListener('abort', stop, { once: true });

  const hasWaited = (): boolean => looks * LOOK_AGAIN_MS >= BLIND_AFTER_MS;

  return {
    get waited() {
      return hasWaited();
    },
    found({ fields, recognised, waiting = [] }) {
      const isComplete = recognised && waiting.length === 0;
      const other = waiting.join();
      if ((isComplete && fields.length > 0) || other !== awaited) looks = 0;
      awaited = other;
      if ((isComplete && (fields.length > 0 || hasWaited())) || looks >= MOST_LOOKS) stop();
      else if (timer === undefined && !signal.aborted) {
        timer = setTimeout(() => {
          timer = undefined;
          looks++;
          look();
        }, LOOK_AGAIN_MS);
      }
    },
  };
}
