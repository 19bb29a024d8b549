import { describe, expect, it } from 'vitest';
import { FIELD_NAMES, type Listing } from '@/lib/listing/listing';
import { wholeListingsFor } from '@/tests/bench/texts/listings';
import type { Finding, Verdict } from '../define';
import { checkField, compile } from './engine';
import { presentFields } from './fields';

const ON = '2026-11-21';

function told({ findings, notChecked }: Verdict): unknown {
  const line = ({ code, rule, start, end, severity, also, message, data }: Finding) =>
    JSON.stringify([code, rule, start, end, severity, also, message, data]);
  return [
    findings.map(line).sort(),
    notChecked.map(({ rule, reason }) => `${rule} ${reason}`).sort(),
  ];
}

/** Fields other than `changed`, checked in full and with only the rules that read it asked again. */
function both(before: Listing, after: Listing, changed: keyof Listing) {
  const compiled = compile({
    store: after.marketplace,
    productType: after.productType,
    on: ON,
  });
  return presentFields(after)
    .filter(({ ref }) => ref.field !== changed)
    .map(({ ref, text }) => {
      const known = checkField(compiled, ref, text, before);
      const since = { changed, before: known };
      return {
        ref,
        full: checkField(compiled, ref, text, after),
        again: checkField(compiled, ref, text, after, { since }),
      };
    });
}

describe('a field whose text stayed', () => {
  it.each(['en', 'de', 'ja'])('is told the same of as in a full check, %s', (language) => {
    const listings = wholeListingsFor(language, 40, 9);
    listings.forEach((after, at) => {
      const other = listings[(at + 1) % listings.length] ?? after;
      for (const changed of ['title', 'bullets', 'brand'] as const) {
        const before = { ...after, [changed]: other[changed] };
        for (const { ref, full, again } of both(before, after, changed))
          expect(told(again), `${ref.field} ${ref.index}`).toEqual(told(full));
      }
    });
  });

  it('is left alone when no rule of it reads what changed', () => {
    const [listing = {}] = wholeListingsFor('en', 1, 3);
    const pairs = both({ ...listing, orderId: '1' }, { ...listing, orderId: '2' }, 'orderId');
    expect(pairs.length).toBeGreaterThan(4);
    expect(FIELD_NAMES).toContain(pairs[0]?.ref.field);
    for (const { full, again } of pairs) expect(told(again)).toEqual(told(full));
  });
});
