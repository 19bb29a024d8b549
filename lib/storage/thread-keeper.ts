import { threadsTold } from '@/lib/messaging/seen-threads';
import { SELLER_CENTRAL_HOSTS } from '@/lib/surfaces/hosts';
import type { ClerksideDatabase } from './database';
import { threads } from './repositories/threads';

/**
 * Keeps the conversations that a page tells of; undefined when the message tells of none.
 * @param address of the page that sent it, as the browser says: a page names no host itself
 */
export function keepThreads(
  message: unknown,
  address: string | undefined,
  database: () => Promise<ClerksideDatabase>,
): Promise<void> | undefined {
  const seen = threadsTold(message);
  const host = URL.canParse(address ?? '') ? new URL(address ?? '').host : '';
  if (!seen || !SELLER_CENTRAL_HOSTS.some((known) => known === host)) return undefined;
  const { store } = seen;
  const keep = async (): Promise<void> => {
    const now = (): string => new Date().toISOString();
    const kept = threads(await database(), now, () => crypto.randomUUID());
    await kept.see(seen.threads, { host, ...(store && { store }) });
  };
  return keep();
}
