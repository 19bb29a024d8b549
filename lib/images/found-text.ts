import type { PixelBox } from '@/lib/listing/image';

/** Words that text detection found, in pixels of the picture at its full size as shown. */
export interface FoundText {
  text: string;
  /** 0 to 1. */
  confidence: number;
  box: PixelBox;
}
