import type { Raster } from './pixel-source';

const SIDE = 32;
const KEPT = 8;

/** Cosines of the lowest frequencies: row = frequency, column = place. */
const COSINES = Float64Array.from({ length: KEPT * SIDE }, (_, i) =>
  Math.cos((Math.PI * (2 * (i % SIDE) + 1) * Math.floor(i / SIDE)) / (2 * SIDE)),
);

/**
 * Perceptual hash, 64 bits as 16 hexadecimal digits: which of the 64 lowest frequencies of the brightness are above
 * their median. The same picture in another size or quality differs in few bits.
 */
export function perceptualHash(raster: Raster): string {
  const frequencies = lowFrequencies(thumbnail(raster));
  // The first one is the brightness of the whole and says nothing of the picture.
  const median = [...frequencies.subarray(1)].sort((a, b) => a - b)[(KEPT * KEPT) / 2 - 1] ?? 0;
  let digits = '';
  for (let from = 0; from < frequencies.length; from += 4) {
    let digit = 0;
    for (let bit = 0; bit < 4; bit += 1)
      digit = digit * 2 + ((frequencies[from + bit] ?? 0) > median ? 1 : 0);
    digits += digit.toString(16);
  }
  return digits;
}

/** In how many of the 64 bits two hashes differ. */
export function hashDistance(one: string, other: string): number {
  let distance = 0;
  for (let i = 0; i < Math.max(one.length, other.length); i += 1) {
    let bits = Number.parseInt(one[i] ?? '0', 16) ^ Number.parseInt(other[i] ?? '0', 16);
    for (; bits > 0; bits >>= 1) distance += bits & 1;
  }
  return distance;
}

/** Of the pixels of a picture so many a field are enough. */
const ENOUGH = 8;

/** Mean brightness of 32 by 32 fields. */
function thumbnail({ width, height, data }: Raster): Float64Array {
  const sums = new Float64Array(SIDE * SIDE);
  const counts = new Float64Array(SIDE * SIDE);
  const step = Math.max(1, Math.floor(Math.min(width, height) / (SIDE * ENOUGH)));
  const columns = Uint8Array.from({ length: width }, (_, x) => Math.floor((x * SIDE) / width));
  for (let y = 0; y < height; y += step) {
    const row = Math.floor((y * SIDE) / height) * SIDE;
    for (let x = 0, i = y * width * 4; x < width; x += step, i += 4 * step) {
      const field = row + (columns[x] ?? 0);
      const light = 77 * (data[i] ?? 0) + 150 * (data[i + 1] ?? 0) + 29 * (data[i + 2] ?? 0);
      sums[field] = (sums[field] ?? 0) + light;
      counts[field] = (counts[field] ?? 0) + 256;
    }
  }
  return sums.map((sum, field) => sum / (counts[field] || 1));
}

function lowFrequencies(light: Float64Array): Float64Array {
  const rows = new Float64Array(SIDE * KEPT);
  for (let y = 0; y < SIDE; y += 1) {
    for (let k = 0; k < KEPT; k += 1) {
      let sum = 0;
      for (let x = 0; x < SIDE; x += 1)
        sum += (light[y * SIDE + x] ?? 0) * (COSINES[k * SIDE + x] ?? 0);
      rows[y * KEPT + k] = sum;
    }
  }
  const frequencies = new Float64Array(KEPT * KEPT);
  for (let j = 0; j < KEPT; j += 1) {
    for (let k = 0; k < KEPT; k += 1) {
      let sum = 0;
      for (let y = 0; y < SIDE; y += 1)
        sum += (rows[y * KEPT + k] ?? 0) * (COSINES[j * SIDE + y] ?? 0);
      // Rounded: what is zero but for the last digits must give the same bit everywhere.
      frequencies[j * KEPT + k] = Math.round(sum * 16);
    }
  }
  return frequencies;
}
