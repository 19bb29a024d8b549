import { browser } from 'wxt/browser';
import { report } from '@/lib/diagnostics';
import { soleNumber } from '@/lib/gtin/sole-number';
import type { Elsewhere, Listing } from '@/lib/listing/listing';
import { meetNumber, type SeenNumber } from '@/lib/messaging/seen-number';

/** {@link KnownNumbers} of the real background; `told` is called when other listings tell something new. */
export function knownNumbers(signal: AbortSignal, told: () => void): KnownNumbers {
  return new KnownNumbers({
    send: (message) => browser.runtime.sendMessage(message),
    told,
    failed: (error) => report(error, { module: 'page', id: 'numbers' }),
    signal,
  });
}

interface Options {
  send(message: unknown): Promise<unknown>;
  /** Called when other listings tell something new. */
  told(): void;
  failed(error: unknown): void;
  signal: AbortSignal;
}

/** What the listings opened before tell of the product number on this page; asked when it was filled in. */
export class KnownNumbers {
  #elsewhere: Elsewhere = {};
  #opened = '';
  #asked = '';

  constructor(private readonly options: Options) {}

  /** The facts of the listing with what others tell. */
  with(facts: Listing): Listing {
    return Object.keys(this.#elsewhere).length === 0
      ? facts
      : { ...facts, elsewhere: this.#elsewhere };
  }

  /**
   * Asks about the number on the page, if it is another than before. `facts` (address and header) tell which
   * listing is open; while it is the same, only what somebody has finished filling in (`settled`) is asked about,
   * for a form may redraw with each key.
   */
  look(listing: Listing, facts: Listing, settled: boolean): void {
    const { productId, productIdType, marketplace, sku, asin, brand } = listing;
    const opened = JSON.stringify([facts.marketplace, facts.sku, facts.asin]);
    if (productId === undefined || (!settled && opened === this.#opened)) return;
    this.#opened = opened;
    const gtin14 = soleNumber(productId, productIdType);
    const seen: SeenNumber = {
      ...(marketplace && { store: marketplace }),
      ...(sku && { sku }),
      ...(asin && { asin }),
      ...(brand && { brand }),
      ...(gtin14 && { gtin14 }),
    };
    const asked = JSON.stringify(seen);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#ask(seen, asked).catch(this.options.failed);
  }

  async #ask(seen: SeenNumber, asked: string): Promise<void> {
    const { send, signal, told } = this.options;
    const elsewhere = await meetNumber(send, seen);
    if (signal.aborted || asked !== this.#asked) return;
    const isNews = JSON.stringify(elsewhere) !== JSON.stringify(this.#elsewhere);
    this.#elsewhere = elsewhere;
    if (isNews) told();
  }
}
