import { TEMPLATE_LANGUAGES, TOPICS } from '@/lib/templates/define';
import { z } from '@/lib/zod';
import { row } from './row';

/** A reply of her own; its fields are those of `OwnTemplate`. */
export const templateRow = z.object({
  ...row,
  name: z.string().min(1),
  topic: z.enum(TOPICS),
  words: z.string(),
  shortcut: z.string().min(1).exactOptional(),
  bodies: z
    .partialRecord(z.enum(TEMPLATE_LANGUAGES), z.string().min(1))
    .refine((bodies) => Object.keys(bodies).length > 0),
  meaning: z.string().exactOptional(),
});

export type TemplateRow = z.infer<typeof templateRow>;
