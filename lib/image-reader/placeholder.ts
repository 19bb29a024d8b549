import type { PixelSource } from '@/lib/images/pixel-source';
import type { ImageFacts, ImageProblem } from '@/lib/listing/image';

/** Stands in until lib/images reads headers itself. */
export function readHeader(
  bytes: Uint8Array,
  size: number,
): { facts: ImageFacts } | { problem: ImageProblem } {
  if (size === 0) return { problem: 'empty' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes[0] === 137 && bytes.length > 24)
    return {
      facts: { format: 'png', bytes: size, width: view.getUint32(16), height: view.getUint32(20) },
    };
  if (bytes[0] === 0xff && bytes[1] === 0xd8) {
    for (let at = 2; at + 9 < bytes.length; ) {
      const marker = bytes[at + 1] ?? 0;
      if (marker >= 0xc0 && marker <= 0xc2)
        return {
          facts: {
            format: 'jpeg',
            bytes: size,
            height: view.getUint16(at + 5),
            width: view.getUint16(at + 7),
          },
        };
      at += 2 + view.getUint16(at + 2);
    }
    return { problem: 'truncated' };
  }
  return { problem: 'not-an-image' };
}

export function measure(source: PixelSource, _texts?: undefined): ImageFacts {
  const { data, width } = source.region(0, 0, source.width, 1);
  let white = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === 255 && data[at + 1] === 255 && data[at + 2] === 255) white++;
  return { whiteShare: white / width, hash: white.toString(16).padStart(16, '0') };
}
