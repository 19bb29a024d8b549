import type { ImageRole } from '@/lib/listing/image';
import type { ProductFamily } from '@/lib/listing/product-types';
import type { SourceId } from './sources';

/**
 * What of a picture nobody can measure: asked of the assistant, never claimed. Each question is put so that "yes" is
 * in order. Texts: `images.questions.<id>` (`ask`, and `mend` for the designer where the answer is no). Data, no logic.
 */
export const QUESTIONS = [
  { id: 'props', code: 'I-MAIN-PKG', source: 'image-rules-au', roles: ['MAIN'] },
  { id: 'packaging', code: 'I-MAIN-PKG', source: 'image-rules-au', roles: ['MAIN'] },
  { id: 'photo', code: 'I-MAIN-PKG', source: 'image-rules-au', roles: ['MAIN'] },
  {
    id: 'nudity',
    code: 'I-SEX',
    source: 'image-nudity-eu',
    roles: ['MAIN', 'PT', 'APLUS'],
  },
  {
    id: 'childModel',
    code: 'I-SEX',
    source: 'image-nudity-eu',
    roles: ['MAIN', 'PT'],
    only: ['apparel', 'baby'],
  },
  {
    id: 'pose',
    code: 'I-APPAREL',
    source: 'image-fashion-guide',
    roles: ['MAIN'],
    only: ['apparel'],
  },
  {
    id: 'shoe',
    code: 'I-SHOE',
    source: 'image-fashion-guide',
    roles: ['MAIN'],
    only: ['shoes'],
  },
  { id: 'childColour', code: 'I-CHILDVAR', source: 'image-fashion-guide', roles: ['MAIN'] },
  { id: 'aiPeople', code: 'A-AI', source: 'aplus-images', roles: ['APLUS'] },
] as const satisfies readonly Question[];

export type QuestionId = (typeof QUESTIONS)[number]['id'];

export interface Question {
  id: string;
  /** Code of the catalogue that the answer bears on. */
  code: string;
  source: SourceId;
  /** Pictures it is asked of. */
  roles: readonly ImageRole[];
  /** Product families it is asked of; absent: all, also while the family is not known. */
  only?: readonly ProductFamily[];
}

/** The questions for a picture of this role, in their order. */
export function questionsFor(
  role: ImageRole,
  families: ReadonlySet<ProductFamily>,
): (Question & { id: QuestionId })[] {
  const all: readonly (Question & { id: QuestionId })[] = QUESTIONS;
  return all.filter(
    ({ roles, only }) =>
      roles.includes(role) && (only === undefined || only.some((family) => families.has(family))),
  );
}
