import type { ImageRole } from '@/lib/listing/image';
import type { ProductFamily } from '@/lib/listing/product-types';

/** What no measurement can tell and somebody has to look at: asked, never claimed. */
export interface ImageQuestion {
  /** Its text is `rules.questions.<id>`. */
  id: string;
  /** Code of the catalogue that it asks about. */
  code: string;
  roles: readonly ImageRole[];
  /** Product families it is restricted to; absent: all. */
  only?: readonly ProductFamily[];
}

export const IMAGE_QUESTIONS: readonly ImageQuestion[] = [
  { id: 'asSold', code: 'I-MAIN-PKG', roles: ['MAIN'] },
  { id: 'packaging', code: 'I-MAIN-PKG', roles: ['MAIN'] },
  { id: 'photo', code: 'I-MAIN-PKG', roles: ['MAIN'] },
  { id: 'nudity', code: 'I-SEX', roles: ['MAIN', 'PT', 'APLUS'] },
  { id: 'childModel', code: 'I-SEX', roles: ['MAIN', 'PT'], only: ['apparel', 'baby'] },
  { id: 'standingModel', code: 'I-APPAREL', roles: ['MAIN'], only: ['apparel'] },
  { id: 'singleShoe', code: 'I-SHOE', roles: ['MAIN'], only: ['shoes'] },
  { id: 'ownColour', code: 'I-CHILDVAR', roles: ['MAIN'] },
  { id: 'madePeople', code: 'A-AI', roles: ['APLUS'] },
];

/** The questions for an image of this kind; without a known product family, those for all. */
export function questionsFor(
  role: ImageRole,
  families: ReadonlySet<ProductFamily>,
): ImageQuestion[] {
  return IMAGE_QUESTIONS.filter(
    ({ roles, only }) =>
      roles.includes(role) && (only === undefined || only.some((family) => families.has(family))),
  );
}
