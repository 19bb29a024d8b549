import type { Source } from './source';

/** Sources of the rules about claims by the law and language of single stores. Keys sorted. */
export const localClaims = {} as const satisfies Record<string, Source>;
