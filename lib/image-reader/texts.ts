import type { FoundText } from '@/lib/images/found-text';
import type { PixelSource } from '@/lib/images/pixel-source';

type Find = (source: PixelSource) => Promise<FoundText[]>;

let loading: Promise<Find> | undefined;

/** Code and models, loaded by the first picture whose words are asked for; by the next one when that failed. */
function finder(): Promise<Find> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Find> {
  const [{ browserTextFinder }, { textsOf }] = await Promise.all([
    import('@/lib/ocr/browser'),
    import('@/lib/ocr/text-finder'),
  ]);
  const own = await browserTextFinder();
  return (source) => textsOf(own, source);
}

/** The words in a picture, boxes in pixels of its full size. @throws where the models cannot be loaded. */
export async function findTexts(source: PixelSource): Promise<FoundText[]> {
  return (await finder())(source);
}
