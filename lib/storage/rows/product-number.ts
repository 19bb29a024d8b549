import { z } from '@/lib/zod';
import { row } from './row';

/** The product id of one listing in one store. */
export const productNumberRow = z.object({
  ...row,
  store: z.string().min(1),
  sku: z.string().min(1),
  asin: z.string().exactOptional(),
  /** The number in its 14-digit form. */
  gtin14: z.string().regex(/^\d{14}$/),
  /** The brand as it is known again (lib/gtin/usual-company.ts); empty where the form did not show it. */
  brand: z.string(),
});

export type ProductNumberRow = z.infer<typeof productNumberRow>;
