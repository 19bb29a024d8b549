import type { Rule } from './define';

/** The rules in `lib/rules/appeals/<id>.ts`: they judge what is written in the panel, never in Amazon's page. */
export const appealFiles = import.meta.glob<Rule>(['./appeals/*.ts', '!./**/*.test.ts'], {
  eager: true,
  import: 'default',
});
