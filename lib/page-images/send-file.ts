import { PART_BYTES } from '@/lib/image-host/messages';

/** A part of a file as base64. The browser reads and encodes it, in a task of its own, so that the page stays fluid. */
export function partOf(file: Blob, from: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read'));
    reader.readAsDataURL(file.slice(from, from + PART_BYTES));
  });
}
