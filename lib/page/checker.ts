import type { Listing } from '@/lib/listing/listing';
import { createEngine } from '@/lib/rules/engine/create-engine';
import { textRules } from '@/lib/rules/registry-text';
import type { SellerWord } from '@/lib/rules/seller-words';
import type { Checker } from '@/lib/session/record';
import type { ChosenSeverities, Settings } from '@/lib/settings';

let engine = createEngine(textRules);

/** What decides which rules are in force. */
export interface CheckerContext {
  facts: Listing;
  rulesOff: readonly string[];
  severities: ChosenSeverities;
  /** Day (ISO) for which the rules are asked. */
  on: string;
  /** The seller's own lists. */
  words: readonly SellerWord[];
}

/** Makes the engine anew after words of another language have come; checkers made before do not know them. */
export function renewEngine(): void {
  engine = createEngine(textRules);
}

/** The engine as the lint loop knows it, for one store, product type and day. */
export function createChecker({ facts, ...context }: CheckerContext): Checker {
  const own = engine;
  const compiled = own.compile({
    store: facts.marketplace,
    productType: facts.productType,
    ...context,
  });
  return {
    check: (ref, raw, listing, formLimit, since) =>
      own.checkField(compiled, ref, raw, listing, { formLimit, since }),
    dependents: (key) => own.dependents(key),
  };
}

/** What decides, among the settings, what is found; two of the same find the same. */
export function decisions({
  rulesOff,
  severities,
  on,
}: Pick<Settings, 'rulesOff' | 'severities' | 'on'>): string {
  return JSON.stringify([rulesOff, severities, on]);
}
