import { controlOf } from './control';
import type { PageReader, TextControl } from './define';
import { ALIEN_PREFIXES, LEAF_COMPONENTS, PLAIN_ELEMENTS } from './selectors/components';
import { isShown } from './visibility';

export interface ReaderOptions {
  /** Whether an element can be seen; given in tests, where nothing is laid out. */
  visible?: (element: Element) => boolean;
  /** Most custom elements looked at in one document. */
  nodeBudget?: number;
  /** Most shadow roots inside each other. */
  depthBudget?: number;
}

type Tree = Document | ShadowRoot;

const CUSTOM_CANDIDATES = `:not(${PLAIN_ELEMENTS.join(',')})`;
/** Attributes by which fields are found. */
const NAMING: ReadonlySet<string> = new Set(['name', 'id', 'data-testid']);
const LEAVES: ReadonlySet<string> = new Set(LEAF_COMPONENTS);

/** Reads one document: light DOM first, then open shadow roots, which it remembers until the page changes. */
export class DeepReader implements PageReader {
  readonly document: Document;
  /** True when the page is larger than the budget and part of it was not looked at. */
  exhausted = false;
  #options: Required<ReaderOptions>;
  /** Custom elements that may hold fields, by the tree they stand in. */
  #hosts = new Map<Tree, Element[]>();
  #waiting: Element[] = [];
  #roots = new Set<ShadowRoot>();
  #stale = true;
  #left = 0;
  #revision = 0;
  #readers = new WeakMap<Document, PageReader>();

  constructor(document: Document, options: ReaderOptions = {}) {
    this.document = document;
    this.#options = { visible: isShown, nodeBudget: 20_000, depthBudget: 8, ...options };
  }

  get url(): URL {
    return new URL(this.document.location.href);
  }

  get roots(): readonly ShadowRoot[] {
    this.#refresh();
    for (const root of this.#roots) if (!root.isConnected) this.#roots.delete(root);
    return [...this.#roots];
  }

  get revision(): number | undefined {
    if (this.#revision === 0) return undefined;
    this.#refresh();
    return this.#revision;
  }

  get parents(): readonly PageReader[] {
    const view = this.document.defaultView;
    return view ? documentsAround(view).map((document) => this.#readerOf(document)) : [];
  }

  get children(): readonly PageReader[] {
    const frames = this.queryAll<HTMLIFrameElement>('iframe,frame');
    return frames.flatMap((frame) => {
      const document = documentIn(frame);
      return document ? [this.#readerOf(document)] : [];
    });
  }

  queryAll<E extends Element = HTMLElement>(selector: string): readonly E[] {
    this.#refresh();
    return this.#query<E>(this.document, selector);
  }

  controlOf(host: Element): TextControl | undefined {
    return controlOf(host, (root) => this.#roots.add(root));
  }

  visible(element: Element): boolean {
    return this.#options.visible(element);
  }

  absorb(records: readonly MutationRecord[]): void {
    if (this.#revision === 0 || records.some(changesForm)) this.#revision += 1;
    if (!this.#stale)
      this.#stale = records.some((record) => [...record.addedNodes].some(bringsComponents));
  }

  rescan(): void {
    this.#stale = true;
  }

  /** One reader a document, since each remembers the components it has met. */
  #readerOf(document: Document): PageReader {
    const reader = this.#readers.get(document) ?? new DeepReader(document, this.#options);
    this.#readers.set(document, reader);
    return reader;
  }

  #query<E extends Element>(tree: Tree, selector: string): E[] {
    const own = [...tree.querySelectorAll<E>(selector)];
    const inner = (this.#hosts.get(tree) ?? []).flatMap((host) => {
      const root = host.isConnected ? host.shadowRoot : null;
      const found = root ? this.#query<E>(root, selector) : [];
      return found.length > 0 ? [{ host, found }] : [];
    });
    return inner.length === 0 ? own : interleave(own, inner);
  }

  /** Looks for components anew when new ones came, or one that had no shadow root has it now. */
  #refresh(): void {
    if (!this.#stale && !this.#waiting.some((host) => host.shadowRoot)) return;
    if (this.#revision > 0) this.#revision += 1;
    this.#stale = false;
    this.exhausted = false;
    this.#left = this.#options.nodeBudget;
    this.#hosts.clear();
    this.#waiting = [];
    this.#scan(this.document, 0);
  }

  #scan(tree: Tree, depth: number): void {
    const hosts: Element[] = [];
    for (const element of tree.querySelectorAll(CUSTOM_CANDIDATES)) {
      if (!mayHoldFields(element)) continue;
      if (this.#left-- <= 0 || depth >= this.#options.depthBudget) {
        this.exhausted = true;
        break;
      }
      if (element.shadowRoot) hosts.push(element);
      else this.#waiting.push(element);
    }
    if (hosts.length > 0) this.#hosts.set(tree, hosts);
    for (const { shadowRoot } of hosts) {
      if (!shadowRoot) continue;
      this.#roots.add(shadowRoot);
      this.#scan(shadowRoot, depth + 1);
    }
  }
}

function mayHoldFields(element: Element): boolean {
  const name = element.localName;
  if (!name.includes('-') || LEAVES.has(name)) return false;
  return !ALIEN_PREFIXES.some((prefix) => name.startsWith(prefix));
}

/** Elements that come or go may be fields; so may those that change their name. Text and style may not. */
function changesForm({ type, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return attributeName !== null && NAMING.has(attributeName);
  return [...addedNodes, ...removedNodes].some((node) => node.nodeType === Node.ELEMENT_NODE);
}

function bringsComponents(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  return (
    mayHoldFields(element) || [...element.querySelectorAll(CUSTOM_CANDIDATES)].some(mayHoldFields)
  );
}

/** Puts what was found inside components where their hosts stand among the others. */
function interleave<E extends Element>(own: E[], inner: { host: Element; found: E[] }[]): E[] {
  const merged: E[] = [];
  let at = 0;
  for (const { host, found } of inner) {
    for (let next = own[at]; next && !follows(next, host); next = own[at]) {
      merged.push(next);
      at += 1;
    }
    merged.push(...found);
  }
  return merged.concat(own.slice(at));
}

function follows(element: Element, host: Element): boolean {
  return (host.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function documentsAround(view: Window): Document[] {
  const documents: Document[] = [];
  let frame = view;
  while (frame.parent !== frame) {
    frame = frame.parent;
    try {
      documents.push(frame.document);
    } catch {
      break; // Another origin: nothing of it may be read.
    }
  }
  return documents;
}

function documentIn(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined; // Another origin.
  }
}
