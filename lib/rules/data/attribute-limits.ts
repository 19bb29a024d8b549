import type { ProductFamily } from '@/lib/listing/product-types';

interface AttributeLimit {
  /** Bytes in UTF-8; what stands beyond is ignored. */
  bytes: number;
  /** Families it holds for; absent: all. */
  only?: readonly ProductFamily[];
}

/** Limits of keyword attributes beside the search terms, by Amazon's name without its number and plural. */
export const ATTRIBUTE_LIMITS: Readonly<Record<string, AttributeLimit>> = {
  item_type: { bytes: 250 },
  item_type_keyword: { bytes: 250 },
  specific_use: { bytes: 150 },
  specific_uses_for_product: { bytes: 150 },
  specific_uses_keyword: { bytes: 150 },
  style_keyword: { bytes: 100 },
  subject_keyword: { bytes: 210, only: ['media'] },
  thesaurus_subject: { bytes: 250 },
  thesaurus_subject_keyword: { bytes: 250 },
};

/** Attributes that no longer do anything. */
export const REDUNDANT_ATTRIBUTES: ReadonlySet<string> = new Set(['platinum_keyword']);
