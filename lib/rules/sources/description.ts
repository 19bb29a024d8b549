import type { Source } from './source';

/** Sources of the rules about descriptions. Keys sorted. */
export const description = {} as const satisfies Record<string, Source>;
