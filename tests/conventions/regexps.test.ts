import { describe, expect, it, vi } from 'vitest';
import { BOUNDED, LONG_TEXTS } from './support/regexp-exceptions';
import { builtPatterns, growthOf, keyOf, type Pattern, writtenPatterns } from './support/regexps';

/** Everything the rules build while they are loaded and while they check their own examples. */
async function patternsOfRules(): Promise<Pattern[]> {
  vi.resetModules();
  return builtPatterns(async () => {
    const { allRules } = await import('@/lib/rules/registry');
    const { check, situationOf } = await import('@/lib/rules/testing/check');
    for (const rule of allRules)
      for (const example of rule.examples) check(situationOf(rule, example));
  });
}

describe('regular expressions', () => {
  const exception = ({ path, source }: Pattern): string => `${path} ${source}`;

  it('cannot be made to hang by any text', { timeout: 900_000 }, async () => {
    const patterns = [...writtenPatterns(), ...(await patternsOfRules())];
    const growth = await growthOf(patterns);
    const slow = patterns.filter((pattern) => {
      const kind = growth.get(keyOf(pattern)) ?? 'unknown';
      if (kind === 'linear') return false;
      return (
        kind !== 'polynomial' || (LONG_TEXTS.test(pattern.path) && !(exception(pattern) in BOUNDED))
      );
    });
    const lines = slow.map(
      (each) => `${each.path}: /${each.source}/${each.flags} is ${growth.get(keyOf(each))}`,
    );
    expect(
      lines,
      'bound the repeats, or say in regexp-exceptions.ts why the text is short',
    ).toEqual([]);
  });

  it('are excepted only where they exist', () => {
    const written = new Set(writtenPatterns().map(exception));
    expect(Object.keys(BOUNDED).filter((each) => !written.has(each))).toEqual([]);
  });
});
