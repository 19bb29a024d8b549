import { aplus } from './aplus';
import { appeals } from './appeals';
import { attributes } from './attributes';
import { bullets } from './bullets';
import { claims } from './claims';
import { description } from './description';
import { hygiene } from './hygiene';
import { images } from './images';
import { lists } from './lists';
import { localClaims } from './local-claims';
import { messages } from './messages';
import { productIds } from './product-ids';
import { risk } from './risk';
import { searchTerms } from './search-terms';
import { shared } from './shared';
import type { Source } from './source';
import { title } from './title';

export type { Source, SourceKind } from './source';

/** Every source, one file a group of rules. */
export const SOURCES = {
  ...shared,
  ...title,
  ...bullets,
  ...description,
  ...searchTerms,
  ...attributes,
  ...productIds,
  ...images,
  ...claims,
  ...localClaims,
  ...aplus,
  ...hygiene,
  ...risk,
  ...lists,
  ...messages,
  ...appeals,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;

/** The source `id`; what is `ours` has no address and must not be shown as Amazon's words. */
export function sourceOf(id: SourceId): Source {
  return SOURCES[id];
}
