/** How one thing on a page was found: by which selector, how often, and how often by none. */
export interface SelectorRow {
  surface: string;
  /** Field or fact. */
  key: string;
  /** What matched, and how often; empty when nothing ever did. */
  matched: Readonly<Record<string, number>>;
  missed: number;
}

interface Counts {
  matched: Map<string, number>;
  missed: number;
}

/** Counts which selectors work on the pages of this tab: Diagnostics shows it, so that a broken one can be repaired. */
export class SelectorReport {
  #rows = new Map<string, Map<string, Counts>>();

  matched(surface: string, key: string, selector: string): void {
    const { matched } = this.#row(surface, key);
    matched.set(selector, (matched.get(selector) ?? 0) + 1);
  }

  missed(surface: string, key: string): void {
    this.#row(surface, key).missed += 1;
  }

  /** Plain data, fit for a message. */
  list(): SelectorRow[] {
    return [...this.#rows].flatMap(([surface, keys]) =>
      [...keys].map(([key, { matched, missed }]) => ({
        surface,
        key,
        matched: Object.fromEntries(matched),
        missed,
      })),
    );
  }

  clear(): void {
    this.#rows.clear();
  }

  #row(surface: string, key: string): Counts {
    const keys = this.#rows.get(surface) ?? new Map<string, Counts>();
    this.#rows.set(surface, keys);
    const counts = keys.get(key) ?? { matched: new Map<string, number>(), missed: 0 };
    keys.set(key, counts);
    return counts;
  }
}

/** The report of this page. */
export const selectorReport = new SelectorReport();
