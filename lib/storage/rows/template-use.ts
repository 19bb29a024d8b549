import { z } from '@/lib/zod';
import { row } from './row';

/** How one reply template is used. */
export const templateUseRow = z.object({
  ...row,
  /** Id of the template. */
  template: z.string().min(1),
  favourite: z.boolean(),
  uses: z.int().nonnegative(),
  usedAt: z.iso.datetime().exactOptional(),
});

export type TemplateUseRow = z.infer<typeof templateUseRow>;
