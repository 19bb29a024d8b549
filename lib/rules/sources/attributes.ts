import type { Source } from './source';

/** Sources of the rules about brand, SKU and other attributes. Keys sorted. */
export const attributes = {} as const satisfies Record<string, Source>;
