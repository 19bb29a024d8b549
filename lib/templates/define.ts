/** Languages in which every template is written, the most used first (BCP 47 primary tags). */
export const TEMPLATE_LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'ja'] as const;
export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number];

/** What a reply is about, in the order of the list; the words are `templates.topics`. */
export const TOPICS = [
  'delivery',
  'problems',
  'returns',
  'questions',
  'papers',
  'complaints',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Names of the values a template may use; their labels are `templates.variables` in `lib/i18n`. */
export const VARIABLES = [
  'order_id',
  'buyer_name',
  'item',
  'part',
  'answer',
  'ship_date',
  'carrier',
  'tracking_number',
  'delivery_date',
  'refund_amount',
  'seller_name',
  'asin',
  'sku',
  'quantity',
  'purchase_date',
  'ship_by',
  'delivery_window',
  'store',
  'today',
] as const;
export type Variable = (typeof VARIABLES)[number];

/** Values of more than one line. */
export const LONG_VARIABLES: ReadonlySet<Variable> = new Set(['answer']);

/** A reply to a buyer. Its name, when it fits and words to find it by are `templates.lists.<id>` in `lib/i18n`. */
export interface Template {
  /** = file name. Stable for ever: uses and favourites are stored under it. */
  id: string;
  topic: Topic;
  /** Where it stands within its topic: what is asked most comes first. */
  place: number;
  /** Letters typed behind `;` in the message box, mostly pinyin initials of its name. No two templates share them. */
  shortcut: string;
  /** The same message in each language a buyer may read. Liquid: `{{ order_id }}` with names of `VARIABLES`. */
  bodies: Readonly<Record<TemplateLanguage, string>>;
  /** What it says, in Chinese, for her alone; whoever works in English reads the English body. */
  meaning: string;
}

/** Declares a template. One a file; the id is the file name; the registry finds it by itself. */
export function defineTemplate(template: Template): Template {
  return template;
}

/** The language to write in: the buyer's where there is a body for it. */
export function templateLanguage(buyer: string | undefined): TemplateLanguage | undefined {
  return TEMPLATE_LANGUAGES.find((language) => language === buyer);
}
