interface Pair {
  readable: ReadableStream<Uint8Array>;
  writable: WritableStream<BufferSource>;
}

/** Bytes given at once: what they unpack to is in memory at the same time. */
const PIECE = 16 * 1024;

/**
 * What comes out of a (de)compressor, piece by piece, with no more ahead than one piece gives: Node's own
 * streams would pile up 16,384 pieces before they slow down.
 * @throws whatever the compressor throws.
 */
export async function* through(
  { readable, writable }: Pair,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const read = (): Promise<ReadableStreamReadResult<Uint8Array>> => {
    const result = reader.read();
    // Where the writing fails first, nobody looks at this one any more.
    result.catch(() => undefined);
    return result;
  };
  let next = read();
  try {
    for await (const piece of pieces) {
      for (let at = 0; at < piece.length; at += PIECE) {
        const written = writer.write(piece.slice(at, at + PIECE)).then(() => undefined);
        for (let came = await Promise.race([next, written]); came; ) {
          if (came.done) return;
          yield came.value;
          next = read();
          came = await Promise.race([next, written]);
        }
      }
    }
    writer.close().catch(() => undefined);
    for (let came = await next; !came.done; came = await read()) yield came.value;
  } finally {
    // What is left of an early end; what failed has been thrown already.
    reader.cancel().catch(() => undefined);
    writer.abort().catch(() => undefined);
  }
}
