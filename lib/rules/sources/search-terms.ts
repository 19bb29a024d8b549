import type { Source } from './source';

/** Sources of the rules about search terms. Keys sorted. */
export const searchTerms = {} as const satisfies Record<string, Source>;
