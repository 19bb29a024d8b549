/**
 * A short name for a text, to tell later whether it is still the same: 53 bits as 11 signs. Not for secrets.
 * Two different texts have the same name about once in 10^16.
 */
export function digestOf(text: string): string {
  // cyrb53: two multiplicative hashes over the code units, mixed at the end.
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (0x100000000 * (b & 0x1fffff) + (a >>> 0)).toString(36).padStart(11, '0');
}
