import type { RawPixels } from './raw-source';

/** Decodes the usual kind of BMP, 24 or 32 bits without compression, which sharp does not know. */
export function decodeBitmap(bytes: Uint8Array): RawPixels | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 54 || view.getUint32(14, true) < 40) return undefined;
  const start = view.getUint32(10, true);
  const width = view.getInt32(18, true);
  const signedHeight = view.getInt32(22, true);
  const height = Math.abs(signedHeight);
  const each = view.getUint16(28, true) / 8;
  const row = Math.ceil((width * each) / 4) * 4;
  const isPlain = view.getUint32(30, true) === 0 && (each === 3 || each === 4);
  if (!isPlain || width <= 0 || start + row * height > bytes.length) return undefined;
  const data = new Uint8Array(width * height * 3);
  for (let y = 0, to = 0; y < height; y += 1) {
    let at = start + row * (signedHeight > 0 ? height - 1 - y : y);
    for (let x = 0; x < width; x += 1, at += each, to += 3) {
      data[to] = bytes[at + 2] ?? 0;
      data[to + 1] = bytes[at + 1] ?? 0;
      data[to + 2] = bytes[at] ?? 0;
    }
  }
  return { width, height, channels: 3, data };
}
