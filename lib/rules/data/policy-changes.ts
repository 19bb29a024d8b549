import type { FieldName } from '@/lib/listing/listing';
import type { Store } from '@/lib/listing/stores';
import type { SourceId } from '../sources';
import { LONG_TITLE_STORES, SHORT_TITLE_STORES } from './scopes';

/*
 * What changed in policy, one entry a change. The words are in `catalogue.changes` of lib/i18n, by `id`. Each
 * day from or until which a code holds stands here beside that code; a convention test says what is missing.
 */

export interface PolicyChange {
  id: string;
  /** First day (ISO) it holds. */
  date: string;
  /** Day (ISO) on which it was made known, where that is known. */
  announced?: string;
  /** Stores it holds in; absent: all. */
  stores?: readonly Store[];
  fields: readonly FieldName[];
  /** Codes of the catalogue that follow from it. */
  codes: readonly string[];
  /** Sources, the one to show first in front. */
  sources: readonly SourceId[];
}

const EU_STORES: readonly Store[] = ['DE', 'FR', 'IT', 'ES', 'NL', 'SE', 'PL', 'BE', 'IE'];
const SHOWN_TEXTS: readonly FieldName[] = [
  'title',
  'highlights',
  'bullets',
  'description',
  'aplus',
];

/** Newest first. */
export const POLICY_CHANGES: readonly PolicyChange[] = [
  {
    id: 'green-claims-eu',
    date: '2026-09-27',
    stores: EU_STORES,
    fields: SHOWN_TEXTS,
    codes: ['C-ENV-EU'],
    sources: ['environment-eu', 'environment-eu-check'],
  },
  {
    id: 'titles-75',
    date: '2026-07-27',
    announced: '2026-06-10',
    stores: SHORT_TITLE_STORES,
    fields: ['title'],
    codes: ['T-LEN-75', 'T-LEN-SPLIT'],
    sources: ['title-policy-2026', 'title-announcement-2026', 'modular-titles', 'title-kick-off'],
  },
  {
    id: 'item-highlights',
    date: '2026-07-27',
    announced: '2026-06-10',
    stores: SHORT_TITLE_STORES,
    fields: ['highlights', 'title'],
    codes: ['H-DUP', 'H-FORMAT', 'H-LEN', 'T-LEN-IH', 'T-VARY'],
    sources: ['modular-titles', 'title-policy-2026', 'variation-title-staff'],
  },
  {
    id: 'title-brands-2026',
    date: '2026-07-27',
    fields: ['title'],
    codes: ['T-REPEAT', 'T-CHAR-BAN-BRAND', 'T-GENERIC'],
    sources: ['title-policy-2026'],
  },
  {
    id: 'title-wording-2026',
    date: '2026-07-27',
    fields: ['title'],
    codes: ['T-RESTR-PHRASE', 'T-MODELNO'],
    sources: ['title-policy-2026'],
  },
  {
    id: 'title-policy-2025',
    date: '2025-01-21',
    fields: ['title'],
    codes: ['T-CHAR-BAN', 'T-CHAR-BAN-BRAND', 'T-CHAR-CTX', 'T-REPEAT', 'T-REPEAT-STEM', 'T-ORDER'],
    sources: ['title-policy-2025', 'title-announcement-2025'],
  },
  {
    id: 'titles-200',
    date: '2025-01-21',
    stores: LONG_TITLE_STORES,
    fields: ['title'],
    codes: ['T-LEN-OLD'],
    sources: ['title-policy-2025', 'title-policy-2026'],
  },
  {
    id: 'titles-jp-apparel',
    date: '2025-01-20',
    stores: ['JP'],
    fields: ['title'],
    codes: ['T-LEN-JPA'],
    sources: ['jp-title-exceptions'],
  },
  {
    id: 'bullet-points-2024',
    date: '2024-08-15',
    fields: ['bullets'],
    codes: [
      'B-ASIN',
      'B-CHAR',
      'B-CHAR-O',
      'B-CLAIM-BAMBOO',
      'B-CLAIM-ECO',
      'B-CLAIM-MICROB',
      'B-CONTACT',
      'B-COUNT',
      'B-EMOJI',
      'B-GUARANTEE',
      'B-LEN',
      'B-PLACEHOLDER',
    ],
    sources: ['listing-policy-2026', 'bullet-policy-digest'],
  },
  {
    id: 'search-terms-required',
    date: '2023-12-06',
    fields: ['searchTerms'],
    codes: ['K-EMPTY23'],
    sources: ['keyword-policy-2026'],
  },
  {
    id: 'green-claims-fr',
    date: '2022-05-01',
    stores: ['FR'],
    fields: SHOWN_TEXTS,
    codes: ['C-ENV-FR'],
    sources: ['environment-fr', 'environment-fr-guide'],
  },
  {
    id: 'description-html-2021',
    date: '2021-07-17',
    fields: ['description'],
    codes: ['D-HTML'],
    sources: ['detail-page-rules', 'html-staff'],
  },
];
