/** Amazon's stores (marketplaces): what each is called, speaks and is addressed by. Data, no logic. */

export const STORES = {
  US: { region: 'US', languages: ['en'], marketplaceId: 'ATVPDKIKX0DER' },
  CA: { region: 'CA', languages: ['en', 'fr'], marketplaceId: 'A2EUQ1WTGCTBG2' },
  MX: { region: 'MX', languages: ['es'], marketplaceId: 'A1AM78C64UM0Y8' },
  BR: { region: 'BR', languages: ['pt'], marketplaceId: 'A2Q3Y263D00KWC' },
  UK: { region: 'GB', languages: ['en'], marketplaceId: 'A1F83G8C2ARO7P' },
  DE: { region: 'DE', languages: ['de'], marketplaceId: 'A1PA6795UKMFR9' },
  FR: { region: 'FR', languages: ['fr'], marketplaceId: 'A13V1IB3VIYZZH' },
  IT: { region: 'IT', languages: ['it'], marketplaceId: 'APJ6JRA9NG5V4' },
  ES: { region: 'ES', languages: ['es'], marketplaceId: 'A1RKKUPIHCS9HS' },
  NL: { region: 'NL', languages: ['nl'], marketplaceId: 'A1805IZSGTT6HS' },
  SE: { region: 'SE', languages: ['sv'], marketplaceId: 'A2NODRKZP88ZB9' },
  PL: { region: 'PL', languages: ['pl'], marketplaceId: 'A1C3SOZRARQ6R3' },
  BE: { region: 'BE', languages: ['fr', 'nl'], marketplaceId: 'AMEN7PMS3EDWL' },
  IE: { region: 'IE', languages: ['en'], marketplaceId: 'A28R8C7NBKEWEA' },
  TR: { region: 'TR', languages: ['tr'], marketplaceId: 'A33AVAJ2PDY3EV' },
  AE: { region: 'AE', languages: ['en', 'ar'], marketplaceId: 'A2VIGQ35RCS4UG' },
  SA: { region: 'SA', languages: ['en', 'ar'], marketplaceId: 'A17E79C6D8DWNP' },
  EG: { region: 'EG', languages: ['en', 'ar'], marketplaceId: 'ARBP9OOSHTCHU' },
  ZA: { region: 'ZA', languages: ['en'], marketplaceId: 'AE08WJ6YKNBMC' },
  IN: { region: 'IN', languages: ['en'], marketplaceId: 'A21TJRUUN4KGV' },
  JP: { region: 'JP', languages: ['ja'], marketplaceId: 'A1VC38T7YXB528' },
  SG: { region: 'SG', languages: ['en'], marketplaceId: 'A19VAU5U5O7RUS' },
  AU: { region: 'AU', languages: ['en'], marketplaceId: 'A39IBJ37TRP1C6' },
} as const satisfies Record<string, StoreRow>;

interface StoreRow {
  /** ISO 3166-1 code of the store's country, as `Intl.DisplayNames` wants it. */
  region: string;
  /** Languages a listing may be written in there, the usual one first (BCP 47 primary tags). */
  languages: readonly Language[];
  /** Amazon's public marketplace id. */
  marketplaceId: string;
}

export type Language =
  | 'en'
  | 'de'
  | 'fr'
  | 'it'
  | 'es'
  | 'pt'
  | 'nl'
  | 'sv'
  | 'pl'
  | 'tr'
  | 'ja'
  | 'ar';

export type Store = keyof typeof STORES;

export const STORE_CODES = Object.keys(STORES) as readonly Store[];

/** True when `code` is one of the stores above. */
export function isStore(code: string): code is Store {
  return Object.hasOwn(STORES, code);
}

/** The languages a listing of `store` may be written in, the usual one first. */
export function languagesOf(store: Store): readonly Language[] {
  return STORES[store].languages;
}
