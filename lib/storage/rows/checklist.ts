import { ownShape } from '@/lib/checklists/own/schema';
import { z } from '@/lib/zod';
import { row } from './row';

/** One checklist of her own; its fields are those of `OwnChecklist`. */
export const checklistRow = z.object({ ...row, ...ownShape });

export type ChecklistRow = z.infer<typeof checklistRow>;
