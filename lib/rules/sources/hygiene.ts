import type { Source } from './source';

/** Sources of the rules about slips of the desk and words that are misread. Keys sorted. */
export const hygiene = {} as const satisfies Record<string, Source>;
