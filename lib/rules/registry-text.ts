import type { Rule } from './define';

/** The rules in `lib/rules/<group>/<id>.ts`, found by themselves; the id is the file name. */
export const textFiles = import.meta.glob<Rule>(
  [
    './*/*.ts',
    '!./{appeals,data,engine,images,shared,sources,splitter,terms,testing}/*.ts',
    '!./**/*.test.ts',
  ],
  { eager: true, import: 'default' },
);

/**
 * The rules that judge texts, in order of their paths: all that Amazon's page has to load. Appeals are written in
 * the panel, and no page that is read has a field for them.
 */
export const textRules: readonly Rule[] = Object.keys(textFiles)
  .sort()
  .flatMap((path) => textFiles[path] ?? []);
