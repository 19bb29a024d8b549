import { describe, expect, it } from 'vitest';
import { judge, workedCases } from './testing/cases';

const cases = workedCases('review-cases-3.json');

describe('second look at search terms, descriptions, A+, SKUs and local claims', () => {
  it('are many', () => {
    expect(cases.length).toBe(539);
  });

  it.each(cases.map((each) => [`${each.store} ${each.field}: ${each.text}`, each] as const))(
    '%s',
    (_name, each) => {
      const { binding, wantedBinding, all, wanted, failed } = judge(each);
      expect(failed).toEqual([]);
      expect(binding).toEqual(wantedBinding);
      expect(all).toEqual(expect.arrayContaining(wanted));
    },
  );
});
