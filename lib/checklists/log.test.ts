import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append, brokenAt, digestOf, EVENTS, type LogEntry, type NewEntry } from './log';

const entry = fc.record<NewEntry>(
  {
    at: fc.constant('2026-11-30T08:00:00.000Z'),
    by: fc.string({ maxLength: 5 }),
    what: fc.constantFrom(...EVENTS),
    step: fc.string({ maxLength: 5 }),
    text: fc.string({ maxLength: 5 }),
  },
  { requiredKeys: ['at', 'by', 'what'] },
);
const chained = (entries: readonly NewEntry[]): readonly LogEntry[] =>
  entries.reduce<readonly LogEntry[]>((log, one) => append(log, 'run', one), []);
const logs = fc.array(entry, { minLength: 1, maxLength: 8 }).map(chained);

describe('the log of a run', () => {
  it('holds as it was written, and after a way through JSON', () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(brokenAt(log, 'run')).toBeUndefined();
        expect(brokenAt(JSON.parse(JSON.stringify(log)), 'run')).toBeUndefined();
      }),
      { seed: 5 },
    );
  });

  it('shows where something was changed, left out or put in another run', () => {
    fc.assert(
      fc.property(logs, fc.nat(), (log, n) => {
        const at = n % log.length;
        const changed = log.map((one, index) =>
          index === at ? { ...one, by: `${one.by}!` } : one,
        );
        expect(brokenAt(changed, 'run')).toBe(at);
        expect(brokenAt(log, 'another')).toBe(0);
        if (at < log.length - 1) expect(brokenAt(log.toSpliced(at, 1), 'run')).toBe(at);
      }),
      { seed: 5 },
    );
  });

  it('has a known digest, whatever the order of the keys', () => {
    const known = '0855bfc20eb6cfaa4be7d6b510c63dd22997718bddadcb1a4915cec3a16145b9';
    expect(digestOf({ b: [2], a: 1, c: undefined })).toBe(known);
  });
});
