/** What an appeal may be about, in the order of the list; the words are `appeals.kinds.<kind>`. */
export const NOTICE_KINDS = [
  'authentic',
  'property',
  'restricted',
  'safety',
  'page',
  'papers',
  'reviews',
  'shipping',
  'related',
  'reserve',
  'other',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Documents that notices ask for; the words are `appeals.documents.<id>`. */
export const DOCUMENTS = [
  'invoices',
  'quantities',
  'supplier',
  'authorisation',
  'licence',
  'retraction',
  'edited-page',
  'registration',
  'test-reports',
  'medical-papers',
  'conformity',
  'identity',
  'business-licence',
  'utility-bill',
  'split-family',
  'third-parties',
  'messages',
  'carrier-data',
  'shipping-settings',
  'no-link',
  'own-invoices',
  'packing-slip',
] as const;
export type DocumentId = (typeof DOCUMENTS)[number];

/**
 * Which documents each kind of notice asks for. Source: POA-DOC of the catalogue (`appeal-guide`,
 * `appeal-documents`); which kind asks for what is partly common practice.
 */
export const DOCUMENTS_OF: Readonly<Record<NoticeKind, readonly DocumentId[]>> = {
  authentic: ['invoices', 'quantities', 'supplier', 'authorisation'],
  property: ['licence', 'authorisation', 'retraction', 'invoices'],
  restricted: ['edited-page', 'registration', 'test-reports', 'medical-papers'],
  safety: ['test-reports', 'conformity'],
  page: ['edited-page', 'split-family'],
  papers: ['identity', 'business-licence', 'utility-bill'],
  reviews: ['third-parties', 'messages'],
  shipping: ['carrier-data', 'shipping-settings'],
  related: ['no-link'],
  reserve: ['own-invoices', 'packing-slip'],
  other: [],
};

/** How old (days) a document may be where the notice asks for a recent one. */
export const MOST_DAYS: Readonly<Partial<Record<DocumentId, number>>> = {
  invoices: 365,
  'own-invoices': 365,
  'utility-bill': 90,
};
