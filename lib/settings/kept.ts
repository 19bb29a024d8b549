import { browser } from 'wxt/browser';
import { joinedValues, KEPT_NAMES, keptValues } from './kept-values';

/** Settings and word lists as backups hold them. */
export const keptSettings = {
  /** Those that were ever set, as far as they can be read. */
  async read(): Promise<Record<string, unknown>> {
    return keptValues(await browser.storage.local.get([...KEPT_NAMES]));
  },
  /** Makes them be these and no others, so that what was never set is as it comes again. */
  async write(values: Readonly<Record<string, unknown>>): Promise<void> {
    const next = keptValues(values);
    await browser.storage.local.set(next);
    await browser.storage.local.remove(KEPT_NAMES.filter((name) => !(name in next)));
  },
  joined: joinedValues,
};
