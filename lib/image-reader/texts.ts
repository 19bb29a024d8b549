import type { PixelSource } from '@/lib/images/pixel-source';

/**
 * Where the detection of words joins in: its code and models are loaded by the first picture whose words are asked
 * for. Undefined while there is none: then nobody looked.
 */
export async function findTexts(_source: PixelSource): Promise<undefined> {
  return undefined;
}
