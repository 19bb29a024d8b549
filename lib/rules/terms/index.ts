import type { TermList } from '../term-list';

/** Id of a word list = name of its file in this folder. */
export type TermListId = string;

const files = import.meta.glob<TermList>(['./*.ts', '!./index.ts', '!./*.test.ts'], {
  eager: true,
  import: 'default',
});

/** Every word list, by id. */
export const termLists: ReadonlyMap<TermListId, TermList> = new Map(
  Object.values(files).map((list) => [list.id, list]),
);

/**
 * The list of that id.
 * @throws when there is none: a rule that asks for a list that does not exist is a bug.
 */
export function termList(id: TermListId): TermList {
  const list = termLists.get(id);
  if (list === undefined) throw new Error(`No word list "${id}" in lib/rules/terms`);
  return list;
}
