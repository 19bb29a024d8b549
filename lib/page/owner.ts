import type { PageReader, Surface } from '@/lib/surfaces/define';

/**
 * Of a page and its same-origin frames one answers for all: the one with the fields, else the page itself.
 * @param isHere whether this frame has fields
 */
export function isOwner(surface: Surface, reader: PageReader, isHere: boolean): boolean {
  const hasFields = (page: PageReader) => surface.locate(page).fields.length > 0;
  if (window === window.top) return isHere || !reader.children.some(hasFields);
  return isHere && !reader.parents.some(hasFields);
}
