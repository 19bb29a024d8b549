import { PARTS } from '@/lib/appeals/appeal';
import { APPEAL_LANGUAGES } from '@/lib/appeals/languages';
import { DOCUMENTS, NOTICE_KINDS } from '@/lib/appeals/notice-kinds';
import { z } from '@/lib/zod';
import { row } from './row';

const fact = z.object({
  id: z.string(),
  text: z.string(),
  part: z.enum(PARTS),
  source: z.object({
    kind: z.enum(['run', 'product', 'own']),
    id: z.string().exactOptional(),
    label: z.string(),
  }),
});

const document = z.object({ ready: z.boolean(), day: z.string(), note: z.string() });

/** One plan of action; its fields are those of `Appeal`. */
export const appealRow = z.object({
  ...row,
  title: z.string(),
  kind: z.enum(NOTICE_KINDS),
  language: z.enum(APPEAL_LANGUAGES),
  notice: z.string(),
  asins: z.array(z.string()),
  parts: z.object({ cause: z.string(), action: z.string(), prevent: z.string() }),
  documents: z.partialRecord(z.enum(DOCUMENTS), document),
  facts: z.array(fact),
  startedAt: z.iso.datetime(),
  sentAt: z.iso.datetime().exactOptional(),
});

export type AppealRow = z.infer<typeof appealRow>;
