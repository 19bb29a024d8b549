import { report } from '@/lib/diagnostics';

/** `act`, made safe to hand to the page's events: a failure of ours is reported, once, and never becomes the page's. */
export function guarded<Args extends unknown[]>(
  id: string,
  act: (...args: Args) => void,
): (...args: Args) => void {
  return (...args) => {
    try {
      act(...args);
    } catch (error) {
      report(error, { module: 'page', id });
    }
  };
}
