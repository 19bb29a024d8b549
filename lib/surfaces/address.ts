/**
 * Which kind of page an address is. The loader on every Seller Central page carries this file, so it
 * imports nothing and stays small; what the address does not tell, a look at the light DOM may.
 */

const ORDER_ID = String.raw`\d{3}-\d{7}-\d{7}`;

interface Family {
  /** Tested against the path, without trailing slash, lower case. */
  path: RegExp;
  /** Where the path alone is not enough: parameters of which one must be there. */
  query?: readonly string[];
}

/** Address families; both generations of a page stand in one row. */
const FAMILIES = {
  'listing-editor': [
    { path: /^\/abis\/listing\/(?!varwiz)[a-z_-]+(\/[a-z_-]+)*$/ },
    { path: /^\/interactive\/listing\/workflow(\/|$)/ },
  ],
  'order-detail': [
    { path: new RegExp(`^/orders-v3/order/${ORDER_ID}$`) },
    { path: new RegExp(`^/amazonsell/orders/(?:mfn/|fba/)?${ORDER_ID}$`) },
    { path: /^\/amazonsell\/order-details$/, query: ['orderid'] },
  ],
  'order-list': [
    { path: /^\/orders-v3(\/search|\/(mfn|fba)(\/[a-z-]+)*)?$/ },
    { path: /^\/amazonsell\/orders(\/(mfn|fba)(\/[a-z-]+)*)?$/ },
  ],
  'buyer-messages': [
    { path: /^\/messaging\/(inbox|contact)(-v\d+)?(\/|$)/ },
    { path: new RegExp(`^/orders-v3/order/${ORDER_ID}/messaging-center$`) },
    { path: /^\/amazonsell\/(messaging|messages)(\/|$)/ },
  ],
  'aplus-editor': [
    { path: /^\/enhanced-content(\/|$)/ },
    { path: /^\/aplus\/content-manager(\/|$)/ },
  ],
  'image-manager': [{ path: /^\/imaging\/(manage|upload)(\/|$)/ }],
} as const satisfies Record<string, readonly Family[]>;

export type SurfaceId = keyof typeof FAMILIES;

export const SURFACE_IDS = Object.keys(FAMILIES) as readonly SurfaceId[];

/** Marks of each kind of page in the light DOM, for addresses that do not tell the view. */
const MARKS: Readonly<Record<SurfaceId, string>> = {
  'listing-editor':
    '[name^="item_name"],[id^="item_name#"],#attribute-group-item_name,[data-testid$="NoOpDecorator-item_name"]',
  'order-detail': '[data-test-id="order-id-value"]',
  'order-list': '#orders-table,td[data-test-id^="oth-"]',
  'buyer-messages':
    '#ayb-contact-buyer,.contact-buyer-text-area,#threads-list-search-bar,#all-messages-link,[class*="thread-message-max-width"]',
  'aplus-editor': '[data-component-id="editor-module"]',
  'image-manager': 'input[type="file"][id*="ProductImage_"]',
};

const SIGN_IN = /^\/(ap|authportal|account-switcher)(\/|$)/;
const NEW_SELLER_CENTRAL = /^\/amazonsell(\/|$)/;

/** The surface an address stands for; undefined on every other page, sign-in pages among them. */
export function surfaceIdFor(url: URL): SurfaceId | undefined {
  if (SIGN_IN.test(plainPath(url.pathname))) return undefined;
  for (const path of pathsOf(url)) {
    const id = SURFACE_IDS.find((id) => FAMILIES[id].some((family) => fits(family, path, url)));
    if (id) return id;
  }
  return undefined;
}

/** True where the address does not tell the view: New Seller Central often stays on `/amazonsell/business`. */
export function isAmbiguous(url: URL): boolean {
  return NEW_SELLER_CENTRAL.test(plainPath(url.pathname)) && surfaceIdFor(url) === undefined;
}

/** The surface whose marks stand in the light DOM; only asked on an ambiguous address. */
function surfaceIdIn(document: ParentNode): SurfaceId | undefined {
  return SURFACE_IDS.find((id) => document.querySelector(MARKS[id]) !== null);
}

/**
 * The surface of a frame: by its own address, by a look at it, or - for the frames that Seller Central
 * puts inside a page at addresses of their own - by the same-origin page around it.
 */
export function surfaceIdOfFrame(view: Window): SurfaceId | undefined {
  for (const frame of [view, ...framesAround(view)]) {
    const url = new URL(frame.location.href);
    if (SIGN_IN.test(plainPath(url.pathname))) return undefined;
    const id = surfaceIdFor(url) ?? (isAmbiguous(url) ? surfaceIdIn(view.document) : undefined);
    if (id) return id;
  }
  return undefined;
}

/** Same-origin windows around `view`, the nearest first. */
function framesAround(view: Window): Window[] {
  const around: Window[] = [];
  let frame = view;
  while (frame.parent !== frame) {
    frame = frame.parent;
    try {
      if (!frame.location.href) break;
    } catch {
      break; // Another origin: nothing of it may be read.
    }
    around.push(frame);
  }
  return around;
}

function fits(family: Family, path: string, url: URL): boolean {
  if (!family.path.test(path)) return false;
  if (!family.query) return true;
  const names = new Set([...url.searchParams.keys()].map((name) => name.toLowerCase()));
  return family.query.some((name) => names.has(name));
}

/** The path, and a path kept in the hash (`#/messaging/inbox`) by pages that route there. */
function pathsOf(url: URL): string[] {
  const paths = [plainPath(url.pathname)];
  const inHash = /^#!?(\/[^?]*)/.exec(url.hash)?.[1];
  if (inHash && NEW_SELLER_CENTRAL.test(paths[0] ?? '')) paths.push(plainPath(inHash));
  return paths;
}

function plainPath(path: string): string {
  return path
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1');
}
