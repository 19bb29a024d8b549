import { fullSizeAddress } from './address';
import { MOST_BYTES } from './messages';

/** Longest that Amazon's picture server may take, ms. */
const PATIENCE_MS = 20_000;

/**
 * A picture that stands on the listing, from Amazon's picture server and from nowhere else. This is the one place where
 * the product opens a connection: nothing goes along but the address itself, no cookie and no referrer.
 * @throws when it is not a picture's address, is not there, takes too long or is larger than {@link MOST_BYTES}.
 */
export async function fetchPicture(address: string, signal: AbortSignal): Promise<Blob> {
  if (fullSizeAddress(address) !== address) throw new Error('Not the address of a picture');
  const response = await fetch(address, {
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
  });
  if (!response.ok || response.body === null) throw new Error(`Answered ${response.status}`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    size += value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new Error('Larger than a picture may be');
    }
    parts.push(value);
  }
}
