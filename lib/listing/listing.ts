import type { ListingImage } from './image';
import type { Store } from './stores';

/** Names of the fields that are checked, as users' scripts know them. Order = order on screen. */
export const FIELD_NAMES = [
  'title',
  'highlights',
  'bullets',
  'description',
  'searchTerms',
  'brand',
  'productId',
  'sku',
  'message',
  'aplus',
  'appeal',
  'attributes',
  'image',
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

/** A field that is a text somebody types, and not a picture. */
export type TextField = Exclude<FieldName, 'image'>;

/** One of Amazon's attributes that is no field of its own, as a listing file or a form holds it. */
export interface ListingAttribute {
  /**
   * Amazon's name of the attribute in the older templates' spelling (`sale_price`, `style_keywords`), whatever
   * the generation of the file.
   */
  name: string;
  /** As it stands there; the empty string is known to be empty. */
  value: string;
  /** The values to choose from, where the attribute is a drop-down list. One array for all rows of a file. */
  allowed?: readonly string[];
}

export type Role = 'standalone' | 'parent' | 'child';

/** Another listing that bears the same product number, and where it stands. */
export interface KnownBearer {
  /** The number in its 14-digit form. */
  gtin14: string;
  sku?: string;
  /** Row or place in its file. */
  row?: number;
  /** Name of its file, where that is another one. */
  file?: string;
}

/** What the seller's other listings tell: the rows of the same files before this one, or pages seen before. */
export interface Elsewhere {
  sameId?: KnownBearer;
  /** How the numbers of this brand begin (digits of their 13-digit form), and of how many listings. */
  ofBrand?: { prefix: string; count: number };
}

/**
 * What is known of one listing. `undefined` means "not known" (field not in the file, not on the page)
 * and is never checked; an empty string means "known to be empty".
 */
export interface Listing {
  sku?: string;
  asin?: string;
  marketplace?: Store;
  /** Amazon's product type (`TOWEL`), a `family:type` pair (`media:book`) or a plain word. */
  productType?: string;
  role?: Role;
  brand?: string;
  title?: string;
  highlights?: string;
  bullets?: readonly string[];
  description?: string;
  searchTerms?: string;
  productId?: string;
  productIdType?: string;
  /** True where the form or the file says that the product has a GTIN exemption. */
  productIdExempt?: boolean;
  pesticideMarking?: string;
  countryOfOrigin?: string;
  message?: string;
  messageKind?: 'reply' | 'proactive';
  orderId?: string;
  buyerLanguage?: string;
  aplus?: string;
  appeal?: string;
  /** Attributes that have no field above; each is one text of the field `attributes`, by its position here. */
  attributes?: readonly ListingAttribute[];
  /** The gallery in its order; each is one text of the field `image`: the name of its file, empty when unknown. */
  images?: readonly ListingImage[];
  /** Seller's own name, known from the account; not part of a file. */
  merchant?: string;
  /** What is known from beyond this listing; never read from its file or its page. */
  elsewhere?: Elsewhere;
  /** Attributes that vary between the children of one parent (size, colour ...), by attribute name. */
  variation?: Readonly<Record<string, string>>;
}

/** One place in a listing: a field, and the position in `bullets`, `attributes` or `images` (0 elsewhere). */
export interface FieldRef {
  field: FieldName;
  index: number;
}
