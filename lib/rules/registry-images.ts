import type { Rule } from './define';

/** The rules in `lib/rules/images/<id>.ts`: they judge where images are measured, never in Amazon's page. */
export const imageFiles = import.meta.glob<Rule>(['./images/*.ts', '!./**/*.test.ts'], {
  eager: true,
  import: 'default',
});

/** The rules that judge images, in order of their paths. */
export const imageRules: readonly Rule[] = Object.keys(imageFiles)
  .sort()
  .flatMap((path) => imageFiles[path] ?? []);
