import { useSyncExternalStore } from 'react';

/** What stands behind # in the address, without the sign itself. */
export function useHash(): string {
  return useSyncExternalStore(watch, read);
}

/** Moves to `hash` within the page; the browser's "back" leads back. */
export function goTo(hash: string): void {
  window.location.hash = hash;
}

function read(): string {
  return window.location.hash.slice(1);
}

function watch(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
