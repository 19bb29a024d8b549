import type { Source } from './source';

/** Sources of the rules about bullet points. Keys sorted. */
export const bullets = {} as const satisfies Record<string, Source>;
