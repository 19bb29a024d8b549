import type { Source } from './source';

/** Sources of the rules about product ids. Keys sorted. */
export const productIds = {} as const satisfies Record<string, Source>;
