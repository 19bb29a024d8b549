import type { Backup } from './format';

/** A backup as a file: JSON, packed with gzip. */
export async function packBackup(backup: Backup): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([JSON.stringify(backup)])
    .stream()
    .pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** More would come out of a packed file than any backup holds. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/**
 * The text in a file, unpacked where it is packed.
 * @throws TooLarge as soon as more than `most` bytes come out; TypeError where it is damaged or no text.
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const raw = new Blob([bytes]).stream();
  const stream = isPacked ? raw.pipeThrough(new DecompressionStream('gzip')) : raw;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  const parts: string[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new TooLarge();
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
  parts.push(decoder.decode());
  return parts.join('');
}

/** The name of the file of a backup; the time is that of her clock, since she reads it. */
export function backupName(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  const time = [two(now.getHours()), two(now.getMinutes()), two(now.getSeconds())].join('');
  return `${BACKUP_NAME}-${day}-${time}.json.gz`;
}

const BACKUP_NAME = 'clerkside-backup';

/** True for a file that `backupName` has named. */
export function isBackupName(name: string): boolean {
  return /^clerkside-backup-\d{4}-\d{2}-\d{2}-\d{6}\.json\.gz$/.test(name);
}
