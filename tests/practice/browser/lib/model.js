const model = JSON.parse(document.getElementById('practice-model')?.textContent ?? '{}');

export const {
  language,
  languages,
  mediaOrigin,
  merchant,
  pages,
  stores,
  listings,
  fields,
  orders,
  threads,
} = model;
export const allConditions = model.conditions;

/** The address now; read anew each time, since routes change without a reload. */
export const params = () => new URLSearchParams(location.search);

/** Adverse conditions now in force. */
export const conditions = () => new Set((params().get('with') ?? '').split(',').filter(Boolean));

/** True when a condition is asked for by `with=` or opened by its own parameter (`dialog=open`). */
export const isOn = (name) => conditions().has(name) || params().get(name) === 'open';

/** True inside the frame of the condition `iframe`. */
export const framed = () => params().get('frame') === '1';

/**
 * A text in the page's language.
 * @param {string} key
 * @param {Record<string, string | number>} [data]
 */
export function t(key, data = {}) {
  const text = model.texts[key];
  if (text === undefined) throw new Error(`practice: no text "${key}"`);
  return text.replace(/\{(\w+)\}/g, (_, name) => String(data[name] ?? ''));
}

const STICKY = ['lang', 'store', 'storeLabel', 'with', 'names', 'frame', 'ago', 'times'];

/**
 * An address with the current choices (language, store, conditions) taken along.
 * @param {string} target path, may have a query and a hash
 */
export function href(target) {
  const url = new URL(target, location.origin);
  const now = params();
  for (const name of STICKY) {
    const value = now.get(name);
    if (value !== null && !url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  return `${url.pathname}${url.search}${url.hash}`;
}

/** The sample listing that the address asks for, with its overrides; undefined for an empty form. */
export function listingNow(fallback) {
  const now = params();
  const sku = now.get('sku') ?? fallback;
  const sample = listings.find((listing) => listing.sku === sku);
  const base =
    now.get('empty') === '1' || !sample
      ? { sku: now.get('sku') ?? '', bullets: [], images: {} }
      : sample;
  return { ...base, ...overrides(now, base.bullets) };
}

const OVERRIDES = [
  'title',
  'highlights',
  'brand',
  'productType',
  'description',
  'keywords',
  'productId',
  'productIdType',
  'pesticide',
  'origin',
];

function overrides(now, bullets) {
  const changed = {};
  for (const key of OVERRIDES) {
    const value = now.get(key);
    if (value !== null) changed[key] = value;
  }
  changed.bullets = [0, 1, 2, 3, 4].map((at) => now.get(`bullet${at + 1}`) ?? bullets[at] ?? '');
  return changed;
}

/** The order that the address names, in its path or its query; the first one where it names none. */
export function orderNow() {
  const id =
    /\d{3}-\d{7}-\d{7}/.exec(location.pathname)?.[0] ?? params().get('orderId') ?? orders[0].id;
  return { ...(orders.find((order) => order.id === id) ?? orders[0]), id };
}

/** Address of a sample picture as the pages show it: a thumbnail, whose size stands in the address. */
export const picture = (name) => `${mediaOrigin}/images/I/practice-${name}._SL160_.png`;
