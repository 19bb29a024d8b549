import { SELLER_CENTRAL_HOSTS } from '@/lib/surfaces/hosts';
import { LONGEST_PAGE } from './limits';

/** Why an address cannot be the page of a step: a key of `ownChecklists.pageRefused`. */
export type PageRefusal = 'host' | 'address' | 'long';

const HOSTS: readonly string[] = SELLER_CENTRAL_HOSTS;
/** Says whose account it is, or where the click came from: neither belongs in a list that is passed on. */
const PERSONAL = /^(?:mons_|ref_?$|pf_rd_|session|token)/i;

/**
 * The page of a step, from a path or from a full address of Seller Central; undefined where nothing was typed.
 * A checklist is used in many stores, so only the path is kept.
 */
export function pageOf(
  typed: string,
): { page: `/${string}` | undefined } | { refused: PageRefusal } {
  const address = typed.trim();
  if (address === '') return { page: undefined };
  if (/[\p{Cc}\p{Cs}\s\\]/u.test(address)) return { refused: 'address' };
  const url = urlOf(address);
  if (url === undefined) return { refused: 'address' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { refused: 'address' };
  if (!HOSTS.includes(url.hostname)) return { refused: 'host' };
  const page: `/${string}` = `/${pathOf(url).slice(1)}`;
  // Dots in a path can leave it with two slashes in front, which would be another host.
  if (/^\/[/\\]/.test(page)) return { refused: 'address' };
  return page.length > LONGEST_PAGE ? { refused: 'long' } : { page };
}

/** Paths without anything that an address could make something else of: known at one look. */
const PLAIN = /^\/(?:[\w=-][\w=.-]*\/)*(?:[\w=-][\w=.-]*)?$/;

/** True for a path that {@link pageOf} would give back as it is. */
export function isPage(value: unknown): value is `/${string}` {
  if (typeof value !== 'string') return false;
  if (PLAIN.test(value) && value.length <= LONGEST_PAGE) return true;
  const read = pageOf(value);
  return 'page' in read && read.page === value;
}

/** A path, an address, or an address as browsers show it: without `https://`. */
function urlOf(address: string): URL | undefined {
  const isPath = address.startsWith('/') && !address.startsWith('//');
  const isBare = /^sellercentral[a-z-]*\.amazon\./i.test(address);
  const full = isPath ? `https://${HOSTS[0]}${address}` : isBare ? `https://${address}` : address;
  return URL.canParse(full) ? new URL(full) : undefined;
}

function pathOf(url: URL): string {
  for (const name of [...url.searchParams.keys()])
    if (PERSONAL.test(name)) url.searchParams.delete(name);
  return url.pathname + url.search + url.hash;
}
