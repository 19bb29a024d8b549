import type { PixelBox } from '@/lib/listing/image';
import type { Window } from './plane';

/** Share of `box` that lies within `other`. */
export function covered(box: Window, other: Window): number {
  const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
  const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
  const area = (box.right - box.left) * (box.bottom - box.top);
  return width <= 0 || height <= 0 || area <= 0 ? 0 : (width * height) / area;
}

/** Words with a little room around them, which their outlines and shadows need. */
export function grown({ left, top, right, bottom }: Window): Window {
  const by = Math.max(2, (bottom - top) * 0.25);
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** A box of the scaled picture in pixels of the full size. */
export function pixelBox({ left, top, right, bottom }: Window, scale: number): PixelBox {
  const [x, y] = [Math.round(left * scale), Math.round(top * scale)];
  return [x, y, Math.round(right * scale) - x, Math.round(bottom * scale) - y];
}
