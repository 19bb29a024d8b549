/** Brings a list of live things in line with a list of wanted ones, by key; reuses what fits. */
export function reconcile<Want, Live>(
  live: Map<string, Live>,
  wanted: ReadonlyMap<string, Want>,
  make: (want: Want, key: string) => Live,
  drop: (gone: Live) => void,
): void {
  for (const [key, item] of live) {
    if (!wanted.has(key)) {
      drop(item);
      live.delete(key);
    }
  }
  for (const [key, want] of wanted) {
    if (!live.has(key)) live.set(key, make(want, key));
  }
}
