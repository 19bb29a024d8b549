import type { ImageFacts } from '@/lib/listing/image';
import { type EvidenceKind, evidenceOf, type Framed } from './evidence';
import { tintOf } from './tint';

/** The parts of the evidence that a legend names. */
export type LegendKind = EvidenceKind | 'tint';

/** A preview with what the facts point at, ready to be drawn. */
export interface Evidence {
  bitmap: ImageBitmap;
  framed: readonly Framed[];
  /** Pixels of the border that are not white; absent where nothing is tinted. */
  tint?: OffscreenCanvas;
}

/** The evidence of a picture. @param judgesBorder whether a white border is asked of it */
export function evidenceFor(
  bitmap: ImageBitmap,
  facts: ImageFacts | undefined,
  judgesBorder: boolean,
): Evidence {
  const framed = facts === undefined ? [] : evidenceOf(facts);
  if (!judgesBorder) return { bitmap, framed };
  const { width, height } = bitmap;
  const layer = new OffscreenCanvas(width, height);
  const pen = layer.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('No canvas to draw on');
  pen.drawImage(bitmap, 0, 0);
  const { pixels, tinted } = tintOf(pen.getImageData(0, 0, width, height));
  if (tinted === 0) return { bitmap, framed };
  pen.putImageData(new ImageData(pixels, width, height), 0, 0);
  return { bitmap, framed, tint: layer };
}

/** Which parts of the evidence there are, in order of the legend. */
export function legendOf({ framed, tint }: Evidence): LegendKind[] {
  const kinds = [...new Set<EvidenceKind>(framed.map(({ kind }) => kind))];
  return tint ? [...kinds, 'tint'] : kinds;
}
