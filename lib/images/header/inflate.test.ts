import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteView } from './byte-view';
import { inflated } from './inflate';

const SEED = 20261121;
const viewOf = (bytes: Uint8Array): ByteView => new ByteView(bytes, bytes.length);

describe('inflated', () => {
  const text = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc.string({ maxLength: 2000 }).map((one) => Buffer.from(one.repeat(3))),
  );

  it('gives back what zlib packed, however it did', () => {
    const how = fc.record({ level: fc.integer({ min: 0, max: 9 }), strategy: fc.nat(4) });
    fc.assert(
      fc.property(text, how, (bytes, options) => {
        const packed = deflateSync(bytes, options);
        expect(Buffer.from(inflated(viewOf(packed), 10_000))).toEqual(Buffer.from(bytes));
        expect(inflated(viewOf(packed), 7)).toHaveLength(Math.min(7, bytes.length));
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('ends, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(inflated(viewOf(bytes), 5000).length).toBeLessThanOrEqual(5000);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});
