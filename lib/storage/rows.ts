import { z } from '@/lib/zod';

/** What every row carries, so that a team can share rows one day: a UUID, times, and a tombstone for deletion. */
const row = { id: z.uuid(), updatedAt: z.iso.datetime(), deletedAt: z.iso.datetime().optional() };

export const checklistRunRow = z.object({
  ...row,
  /** Id of the checklist. */
  checklist: z.string().min(1),
  /** What it is about: a SKU, a product, whatever she writes. */
  note: z.string(),
  /** Step id → when it was ticked. */
  ticks: z.record(z.string(), z.iso.datetime()),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().optional(),
});

export const templateUseRow = z.object({
  ...row,
  /** Id of the template. */
  template: z.string().min(1),
  favourite: z.boolean(),
  uses: z.int().nonnegative(),
  usedAt: z.iso.datetime().optional(),
});

export const productNumberRow = z.object({
  ...row,
  store: z.string().min(1),
  sku: z.string().min(1),
  asin: z.string().optional(),
  /** The number in its 14-digit form. */
  gtin14: z.string().regex(/^\d{14}$/),
  /** The brand as it is known again (lib/gtin/usual-company.ts); empty where the form did not show it. */
  brand: z.string(),
});

export type ChecklistRunRow = z.infer<typeof checklistRunRow>;
export type TemplateUseRow = z.infer<typeof templateUseRow>;
export type ProductNumberRow = z.infer<typeof productNumberRow>;
