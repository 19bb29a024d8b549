import type { Example, Rule } from './define';

/**
 * The rules once more, for their examples: what ships leaves them out of the rules themselves
 * (`lib/build/strip-examples.ts`), so that only who shows them loads them. Import it lazily.
 */
const files = import.meta.glob<Pick<Rule, 'id' | 'examples'>>(
  ['./*/*.ts', '!./{data,engine,shared,sources,splitter,terms,testing}/*.ts', '!./**/*.test.ts'],
  { eager: true, import: 'default', query: '?examples' },
);

/** The worked examples of every rule, by its id. */
export const EXAMPLES: ReadonlyMap<string, readonly Example[]> = new Map(
  Object.values(files).map(({ id, examples }) => [id, examples]),
);
