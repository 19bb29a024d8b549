import type { Store } from '@/lib/listing/stores';
import type { Identity, PageReader } from './define';
import {
  COMBINED_LABELS,
  LABEL_SEPARATORS,
  MARKETPLACE_IDS,
  MARKETPLACE_PARAMETERS,
  MERCHANT_LABELS,
  STORE_LABELS,
} from './selectors/header';
import { storeOfLabel, storeOfMarketplaceId } from './store-labels';

const NOBODY: Identity = { store: undefined, storeLabel: undefined, merchant: undefined };
const HEADER_PARTS = [...STORE_LABELS, ...MERCHANT_LABELS, ...COMBINED_LABELS].join(',');

/**
 * Store and seller as the header tells them, in this frame or in the page around it. A label that no
 * language knows gives no store: neither host name nor address is asked then, since both may disagree
 * with what the session is switched to. Cheap enough to ask after every change of the page.
 */
export function readIdentity(page: PageReader): Identity {
  for (const frame of [page, ...page.parents]) {
    const identity = ofHeader(frame);
    if (identity) return identity;
  }
  const store = [page, ...page.parents]
    .map((frame) => ofAddress(frame.url))
    .find((found) => found !== undefined);
  return store ? { ...NOBODY, store } : NOBODY;
}

function ofHeader(page: PageReader): Identity | undefined {
  const root = headerIn(page);
  const language = page.document.documentElement.lang || undefined;
  const byId = MARKETPLACE_IDS.map(({ selector, attribute }) =>
    storeOfMarketplaceId(root.read(selector, attribute) ?? ''),
  ).find((store) => store !== undefined);
  const storeLabel = root.first(STORE_LABELS);
  const merchant = root.first(MERCHANT_LABELS);
  const store = storeLabel === undefined ? undefined : storeOfLabel(storeLabel, language);
  if (store) return { store, storeLabel, merchant: withoutStore(merchant, language) };
  const combined = splitLabel(storeLabel ?? root.first(COMBINED_LABELS), language);
  if (combined)
    return {
      ...combined,
      merchant: merchant && !LABEL_SEPARATORS.test(merchant) ? merchant : combined.merchant,
    };
  if (byId) return { store: byId, storeLabel, merchant };
  return storeLabel === undefined && merchant === undefined
    ? undefined
    : { store: undefined, storeLabel, merchant };
}

/** `Practice Trading Co. | United States` in its two parts; the store usually stands last. */
function splitLabel(label: string | undefined, language: string | undefined): Identity | undefined {
  const parts = (label ?? '')
    .split(LABEL_SEPARATORS)
    .map((part) => part.trim())
    .filter(Boolean);
  for (const part of parts.toReversed()) {
    const store = storeOfLabel(part, language);
    if (!store) continue;
    const merchant = parts.filter((other) => other !== part).join(' ');
    return { store, storeLabel: part, merchant: merchant || undefined };
  }
  return undefined;
}

function withoutStore(
  merchant: string | undefined,
  language: string | undefined,
): string | undefined {
  if (merchant === undefined || !LABEL_SEPARATORS.test(merchant)) return merchant;
  return splitLabel(merchant, language)?.merchant ?? merchant;
}

function ofAddress(url: URL): Store | undefined {
  for (const [name, value] of url.searchParams) {
    if (!MARKETPLACE_PARAMETERS.some((parameter) => parameter === name.toLowerCase())) continue;
    const store = storeOfMarketplaceId(value);
    if (store) return store;
  }
  return undefined;
}

interface Header {
  first(selectors: readonly string[]): string | undefined;
  read(selector: string, attribute: string): string | undefined;
}

/** The header's labels; components are entered only where the light DOM has none of them. */
function headerIn(page: PageReader): Header {
  const isLight = page.document.querySelector(HEADER_PARTS) !== null;
  const find = (selector: string): Element | undefined =>
    isLight ? (page.document.querySelector(selector) ?? undefined) : page.queryAll(selector)[0];
  return {
    first: (selectors) =>
      selectors.map((selector) => labelText(find(selector))).find((text) => text !== ''),
    read: (selector, attribute) => {
      const element = find(selector);
      const isChoice = element?.localName === 'select' && attribute === 'value';
      return isChoice
        ? (element as HTMLSelectElement).value
        : (element?.getAttribute(attribute) ?? undefined);
    },
  };
}

/** Of a choice only what is chosen: its text holds every option. */
function labelText(element: Element | undefined): string {
  const chosen =
    element?.localName === 'select' ? (element as HTMLSelectElement).selectedOptions[0] : element;
  return (chosen?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
