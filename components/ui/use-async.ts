import { useCallback, useEffect, useState } from 'react';

export type Async<T> =
  | { kind: 'loading' }
  | { kind: 'ready'; value: T }
  | { kind: 'failed'; error: unknown };

/**
 * Runs `load` now and again whenever it changes or `again` is called. While it runs again the old value stays;
 * an answer that comes after a later question is dropped. `load` must be stable (`useCallback`).
 */
export function useAsync<T>(load: () => Promise<T>): { state: Async<T>; again: () => void } {
  const [state, setState] = useState<Async<T>>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is what "again" changes
  useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setState({ kind: 'ready', value }),
      (error: unknown) => current && setState({ kind: 'failed', error }),
    );
    return () => {
      current = false;
    };
  }, [load, round]);
  return { state, again: useCallback(() => setRound((n) => n + 1), []) };
}
