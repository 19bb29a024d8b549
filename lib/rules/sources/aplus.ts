import type { Source } from './source';

/** Sources of the rules about A+ text. Keys sorted. */
export const aplus = {} as const satisfies Record<string, Source>;
