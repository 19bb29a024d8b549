import { languagesOf } from '@/lib/listing/stores';
import type { PageFacts, PageReader } from './define';
import { readIdentity } from './identity';
import { selectorReport } from './selector-report';
import { type FactSelector, type FactTable, ORDER_ID } from './selectors/facts';
import { storeOfLabel } from './store-labels';

/** Most pieces of text looked at when an order id is sought by its shape alone. */
const TEXT_BUDGET = 4_000;

type Facts = Record<string, string>;

/**
 * Reads a table of facts from what is shown in this frame and the same-origin pages around it; each by
 * the first selector that gives something.
 */
export function readFacts(page: PageReader, surface: string, table: FactTable): Facts {
  const facts: Facts = {};
  for (const [name, ways] of Object.entries(table)) {
    const way = ways.find((one) => {
      const value = readFact(page, one);
      if (value) facts[name] = value;
      return value !== undefined;
    });
    if (way) selectorReport.matched(surface, name, way.selector);
    else selectorReport.missed(surface, name);
  }
  return facts;
}

/** What every kind of page about an order can add: seller and store of the header, language of the sales channel. */
export function completeFacts(page: PageReader, facts: Facts): PageFacts {
  const { salesChannel, ...rest } = facts;
  const { store, storeLabel, merchant } = readIdentity(page);
  const channel = storeOfLabel(salesChannel ?? '') ?? store;
  const languages = channel ? languagesOf(channel) : [];
  if (merchant) rest.sellerName ??= merchant;
  if (storeLabel) rest.storeName ??= storeLabel;
  // A store of two languages does not tell which one the buyer speaks.
  if (languages.length === 1 && languages[0]) rest.buyerLanguage ??= languages[0];
  return rest;
}

/** The order id of the address, wherever it stands there. */
export function orderIdOfAddress(url: URL): string | undefined {
  return ORDER_ID.exec(decodeSafely(`${url.pathname}${url.search}${url.hash}`))?.[1];
}

/** The order id that the shown text holds, when it holds exactly one: of several none is guessed. */
export function orderIdInText(page: PageReader): string | undefined {
  const ids = new Set<string>();
  const walker = page.document.createTreeWalker(page.document.body, NodeFilter.SHOW_TEXT);
  for (let left = TEXT_BUDGET; left > 0 && walker.nextNode(); left -= 1) {
    const found = ORDER_ID.exec(walker.currentNode.nodeValue ?? '')?.[1];
    const around = walker.currentNode.parentElement;
    if (found && around && page.visible(around)) ids.add(found);
  }
  return ids.size === 1 ? [...ids][0] : undefined;
}

/** The first order id in the texts of an element, each by itself: side by side they would run into one another. */
export function orderIdWithin(element: Element): string | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let left = TEXT_BUDGET; left > 0 && walker.nextNode(); left -= 1) {
    const id = ORDER_ID.exec(walker.currentNode.nodeValue ?? '')?.[1];
    if (id) return id;
  }
  return undefined;
}

function readFact(page: PageReader, way: FactSelector): string | undefined {
  for (const element of [page, ...page.parents].flatMap((frame) => frame.queryAll(way.selector))) {
    if (!page.visible(element)) continue;
    const text = way.attribute ? (element.getAttribute(way.attribute) ?? '') : textOf(element);
    const value = partOf(text, way.pattern);
    if (value?.trim()) return value.trim();
  }
  return undefined;
}

function partOf(text: string, pattern: FactSelector['pattern']): string | undefined {
  if (pattern === undefined) return text;
  const patterns = pattern instanceof RegExp ? [pattern] : pattern;
  return patterns.map((one) => one.exec(text)?.[1]).find((part) => part !== undefined);
}

/** Its text in one line; of a component that repeats its text in an attribute (`kat-link`), that. */
function textOf(element: Element): string {
  const text =
    element.textContent || element.getAttribute('label') || element.getAttribute('text') || '';
  return text.replace(/\s+/g, ' ').trim();
}

function decodeSafely(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // A stray percent sign: the id, being digits and hyphens, needs no decoding.
  }
}
