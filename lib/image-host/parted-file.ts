/** A file that comes in parts, each as base64: what may go over a port between page and extension is only text. */
export class PartedFile {
  readonly #size: number;
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  #got = 0;

  /** @param size how many bytes are to come. */
  constructor(size: number) {
    this.#size = size;
  }

  /** Adds the next part; false when it is no base64 or more than was announced. */
  add(base64: string): boolean {
    const bytes = bytesOf(base64);
    if (bytes === undefined || bytes.length === 0) return false;
    this.#got += bytes.length;
    this.#parts.push(bytes);
    return this.#got <= this.#size;
  }

  /** The file once all of it is there. */
  whole(): Blob | undefined {
    return this.#got === this.#size ? new Blob(this.#parts) : undefined;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const letters = atob(base64);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}
