import type { Source } from './source';

/** Sources of the rules about claims that hold in every store. Keys sorted. */
export const claims = {} as const satisfies Record<string, Source>;
