import { describe, expect, it } from 'vitest';
import { judge, workedCases } from './testing/cases';

const cases = workedCases('cases.json');

describe('worked examples of the catalogue', () => {
  it('are all there', () => {
    expect(cases.length).toBe(154);
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
