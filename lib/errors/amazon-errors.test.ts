import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n';
import { AMAZON_ERRORS } from './amazon-errors';
import { ERROR_CODES } from './codes';

describe("Amazon's errors", () => {
  it.each(ERROR_CODES)('%s is explained in every language, by a source that was read', (code) => {
    const { source } = AMAZON_ERRORS[code];
    expect(source.title).not.toBe('');
    expect(source.read).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(source.kind === 'ours' || source.url?.startsWith('http')).toBe(true);
    for (const { errors } of Object.values(LOCALES)) {
      expect(errors.codes[code].means).toMatch(/[.。]$/);
      expect(errors.codes[code].todo).toMatch(/[.。]$/);
    }
  });

  it('are no others than those that have words', () => {
    for (const { errors } of Object.values(LOCALES))
      expect(Object.keys(errors.codes).sort()).toEqual(ERROR_CODES.toSorted());
  });
});
