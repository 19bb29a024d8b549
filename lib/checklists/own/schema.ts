import { z } from '@/lib/zod';
import { AREAS, SUBJECTS } from '../define';
import {
  LONGEST_ABOUT,
  LONGEST_HINT,
  LONGEST_NAME,
  LONGEST_TEXT,
  LONGEST_TITLE,
  MOST_GROUPS,
  MOST_STEPS,
} from './limits';
import { isPage } from './page-link';
import { isCleanLine, isCleanLines } from './words';

/** Ids become keys of records (ticks by step), so that a name which every object has would look ticked. */
const key = z
  .string()
  .regex(/^[\w-]{1,60}$/)
  .refine((id) => !(id in {}));
const line = (most: number) =>
  z.string().refine((text) => isCleanLine(text, most), { error: 'not clean or too long' });
const lines = (most: number) =>
  z.string().refine((text) => isCleanLines(text, most), { error: 'not clean or too long' });

export const ownStep = z.object({
  id: key,
  text: line(LONGEST_TEXT),
  hint: lines(LONGEST_HINT),
  page: z.custom<`/${string}`>(isPage).exactOptional(),
  secondPerson: z.literal(true).exactOptional(),
  proof: key.exactOptional(),
});

export const ownHead = z.object({
  name: line(LONGEST_NAME),
  about: lines(LONGEST_ABOUT),
  area: z.enum(AREAS),
  subject: z.enum(SUBJECTS),
});

export const ownOrigin = z.object({
  checklist: z.string().min(1).max(60),
  digest: z.string().max(64),
  steps: z.array(z.object({ id: key, digest: z.string().max(64) })).max(MOST_STEPS),
});

const group = z.object({ id: key, title: line(LONGEST_TITLE), steps: z.array(ownStep) });

/** The fields of `OwnChecklist` without its id, to be put into the schema of a row. */
export const ownShape = {
  ...ownHead.shape,
  groups: z.array(group).max(MOST_GROUPS).refine(isWithinBounds, { error: 'too many or repeated' }),
  from: ownOrigin.exactOptional(),
};

/** A whole list. */
export const ownChecklist = z.object({ id: z.uuid(), ...ownShape });

function isWithinBounds(groups: readonly z.infer<typeof group>[]): boolean {
  const steps = groups.flatMap((one) => one.steps.map(({ id }) => id));
  const ids = groups.map(({ id }) => id);
  const isUnique = new Set(steps).size === steps.length && new Set(ids).size === ids.length;
  return steps.length <= MOST_STEPS && isUnique;
}
