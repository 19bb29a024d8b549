import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_REMINDERS, parseReminders } from './reminders';

describe('stored reminders', () => {
  it('are read as they were written', () => {
    const quiet = { from: '22:00', to: '08:00' };
    expect(parseReminders(DEFAULT_REMINDERS)).toEqual(DEFAULT_REMINDERS);
    expect(parseReminders({ ...DEFAULT_REMINDERS, quiet, other: 1 })).toEqual({
      ...DEFAULT_REMINDERS,
      quiet,
    });
  });

  it.each([
    null,
    'on',
    {},
    { ...DEFAULT_REMINDERS, notify: 'yes' },
    { ...DEFAULT_REMINDERS, lead: -1 },
    { ...DEFAULT_REMINDERS, lead: 1.5 },
    { ...DEFAULT_REMINDERS, quiet: { from: '24:00', to: '08:00' } },
    { ...DEFAULT_REMINDERS, quiet: 'night' },
  ])('%j is none', (stored) => {
    expect(parseReminders(stored)).toBeUndefined();
  });

  it('of whatever value are usable or none', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = parseReminders(value);
        expect(read === undefined || parseReminders(read) !== undefined).toBe(true);
      }),
      { seed: 4 },
    );
  });
});
