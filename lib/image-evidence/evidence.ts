import type { ImageFacts, PixelBox } from '@/lib/listing/image';
import { areSure } from '@/lib/rules/shared/image-words';

/** What is framed: the product, words or marks laid over it, and words that belong to the product. */
export const EVIDENCE_KINDS = ['product', 'words', 'marks', 'label'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One frame of the picture of the evidence, in shares (0 to 1) of its width and height: `[x, y, width, height]`. */
export interface Framed {
  kind: EvidenceKind;
  box: PixelBox;
}

/** What the facts point at, in the order in which it is drawn. Empty where the size is not known. */
export function evidenceOf({ width, height, box, texts, overlays }: ImageFacts): Framed[] {
  if (!width || !height) return [];
  const framed = (kind: EvidenceKind, [x, y, w, h]: PixelBox): Framed => ({
    kind,
    box: [x / width, y / height, w / width, h / height],
  });
  return [
    ...(box ? [framed('product', box)] : []),
    ...(texts ?? [])
      .filter(areSure)
      .map((text) => framed(text.onProduct ? 'label' : 'words', text.box)),
    ...(overlays ?? []).map((overlay) => framed('marks', overlay.box)),
  ];
}
