import type { Language } from '@/lib/listing/stores';

/** Names of the values a template may use; their labels are `templates.variables` in `lib/i18n`. */
export const VARIABLES = [
  'order_id',
  'buyer_name',
  'ship_date',
  'carrier',
  'tracking_number',
  'delivery_date',
  'seller_name',
] as const;
export type Variable = (typeof VARIABLES)[number];

/** A reply to a buyer. Its name and meaning are `templates.lists.<id>` in `lib/i18n`. */
export interface Template {
  /** = file name. */
  id: string;
  /** Language the buyer will read. */
  language: Language;
  /** Liquid: `{{ order_id }}` with names of `VARIABLES`. */
  body: string;
}

/** Declares a template. One a file; the id is the file name; the registry finds it by itself. */
export function defineTemplate(template: Template): Template {
  return template;
}
