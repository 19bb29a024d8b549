import { isAmbiguous } from './address';
import type { PageReader, Surface } from './define';

const found = import.meta.glob<Surface>(['./pages/*.ts', '!./pages/*.test.ts'], {
  eager: true,
  import: 'default',
});

/** Every kind of page we know: one file each in `pages/`. */
export const SURFACES: readonly Surface[] = Object.values(found);

/** The surface of a page: by its address, or by a look at it where the address does not tell the view. */
export function surfaceFor(url: URL, page: PageReader): Surface | undefined {
  const byAddress = SURFACES.find((surface) => surface.matches(url));
  if (byAddress || !isAmbiguous(url)) return byAddress;
  return SURFACES.find((surface) => surface.present?.(page));
}

/** A surface by its id. */
export function surfaceById(id: string): Surface | undefined {
  return SURFACES.find((surface) => surface.id === id);
}
