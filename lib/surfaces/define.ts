import type { FieldName, Listing, TextField } from '@/lib/listing/listing';
import type { Store } from '@/lib/listing/stores';

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** A field of the page: which part of the listing it is, and where its text truly lives. */
export interface HostField {
  field: TextField;
  index: number;
  /** The page's own element (`kat-input`, or the control itself where there is no component). */
  host: HTMLElement;
  /** The native control inside; reading and writing happen here and nowhere else. */
  control: TextControl;
}

/** A place for one picture of the listing. */
export interface PictureSlot {
  /** 0 for the main image, 1 for PT01 and so on. */
  index: number;
  /** What is seen of it: the picture, else the empty place. */
  element: HTMLElement;
  /** What belongs to this place: a file that is dropped there is meant for it. */
  area: HTMLElement;
  /** Where a file is chosen for it. */
  input?: HTMLInputElement;
  /** Address of the picture as shown, mostly a thumbnail. */
  address?: string;
}

/** Three different answers: found (with controls), known to be missing, not recognised at all. */
export interface Located {
  fields: readonly HostField[];
  /** Places for pictures, the empty ones too; absent where the page has none. */
  pictures?: readonly PictureSlot[];
  /** Expected fields that are not on the page (other tab, not yet mounted). */
  missing: readonly FieldName[];
  /** Fields whose component stands there but has not rendered its control yet: neither found nor missing. */
  waiting?: readonly FieldName[];
  /** True when the page bears marks of this surface, even if no field could be read. */
  recognised: boolean;
}

/** Store and seller as the header of the page tells them, in whatever language it is written. */
export interface Identity {
  store: Store | undefined;
  /** The header's label for the store, as it stands there: shown when it is not understood. */
  storeLabel: string | undefined;
  merchant: string | undefined;
}

/** Facts of an order or message that templates may use; absent = not on the page. */
export type PageFacts = Readonly<Record<string, string>>;

/** Who wrote a message, as far as the page tells. */
export type Side = 'buyer' | 'seller' | 'unknown';

/** One message as it stands on the page. */
export interface ShownMessage {
  from: Side;
  /** Texts that may tell when it was written, the surest first. */
  times: readonly { text: string; datetime?: string }[];
  /** BCP 47, where the page tells it. */
  language?: string;
  text: string;
}

/** The conversation that is open. */
export interface OpenThread {
  /** Amazon's id of the case; absent where the page does not tell it. */
  id?: string;
  orderId?: string;
  /** In the order of the page. */
  messages: readonly ShownMessage[];
  /** What the page itself says of it ("Time left: 9 h"). */
  label?: string;
}

/** One conversation in the list of the inbox. */
export interface ListedThread {
  id: string;
  buyerName?: string;
  orderId?: string;
  label?: string;
}

/** Conversations with buyers: absent = not on the page, an empty list = none there. */
export interface ShownThreads {
  open?: OpenThread;
  list?: readonly ListedThread[];
}

/** Reads one document through its open shadow roots. Nothing in it changes the page. */
export interface PageReader {
  readonly document: Document;
  readonly url: URL;
  /** The elements that match in the light DOM and in open shadow roots, in document order, within a node budget. */
  queryAll<E extends Element = HTMLElement>(selector: string): readonly E[];
  /** The native text control of a component (or of itself); undefined while it has not rendered one. */
  controlOf(host: Element): TextControl | undefined;
  /** Whether an element can be seen. */
  visible(element: Element): boolean;
  /** Open shadow roots met so far and still on the page: each needs a mutation observer of its own. */
  readonly roots: readonly ShadowRoot[];
  /**
   * Goes up whenever elements came or went; undefined while nobody has told the reader of changes
   * (then nothing may be remembered between two looks).
   */
  readonly revision: number | undefined;
  /** Readers of the same-origin documents around this frame, the nearest first. */
  readonly parents: readonly PageReader[];
  /** Readers of the same-origin frames inside this document. */
  readonly children: readonly PageReader[];
  /** Tells the reader what changed; only new components make it look through the page again. */
  absorb(records: readonly MutationRecord[]): void;
  /** Makes the next query look through the whole page again. */
  rescan(): void;
}

/** One kind of Seller Central page. It recognises, finds, reads; it never judges. */
export interface Surface {
  /** = file name. */
  id: string;
  /** Address family; both generations of a page belong to one surface. */
  matches(url: URL): boolean;
  /** A look at the page, asked only where the address does not tell the view. */
  present?(page: PageReader): boolean;
  /** Finds the fields; called again whenever the page has changed. */
  locate(page: PageReader): Located;
  /** Listing facts that are on the page but are no checked text field (SKU, ASIN, product type, role ...). */
  listing?(page: PageReader): Partial<Listing>;
  /** Facts for templates (order id, buyer's name ...). */
  facts?(page: PageReader): PageFacts;
  /** Conversations with buyers. */
  threads?(page: PageReader): ShownThreads;
}

/** Declares a surface. One kind of page a file; the id is the file name. */
export function defineSurface(surface: Surface): Surface {
  return surface;
}
