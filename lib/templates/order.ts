/** How a template is used: the part of what is stored that the order needs. */
interface Use {
  template: string;
  favourite: boolean;
  uses: number;
}

/**
 * Favourites and the templates used most, and the others as they came.
 * @param most how many come to the top by their number of uses alone; favourites all do
 */
export function byUse<T extends { id: string }>(
  templates: readonly T[],
  uses: readonly Use[],
  most: number,
): { often: T[]; others: T[] } {
  const useOf = new Map(uses.map((use) => [use.template, use]));
  const countOf = ({ id }: T): number => useOf.get(id)?.uses ?? 0;
  const isFavourite = ({ id }: T): boolean => useOf.get(id)?.favourite ?? false;
  const ranked = templates.toSorted((a, b) => countOf(b) - countOf(a));
  const favourites = ranked.filter(isFavourite);
  const used = ranked.filter((template) => !isFavourite(template) && countOf(template) > 0);
  const often = [...favourites, ...used.slice(0, most)];
  return { often, others: templates.filter((template) => !often.includes(template)) };
}
