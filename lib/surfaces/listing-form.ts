import type { TextField } from '@/lib/listing/listing';
import { type AttributeName, parseAttributeName } from './attribute-name';
import { closestAcross, hostOf, isTextControl } from './control';
import { isDecoy, isNarrowTwin } from './decoys';
import type { PageReader, TextControl } from './define';
import {
  FACT_ATTRIBUTES,
  FIELD_ATTRIBUTES,
  OTHER_ATTRIBUTES,
  PARENTAGE_ATTRIBUTES,
  VARIATION_ATTRIBUTES,
  WRAPPERS,
} from './listing-attributes';
import { FIELD_LABELS } from './selectors/listing-labels';

/** How an entry was recognised, the surest first. */
export type Evidence = 'name' | 'wrapper' | 'label';

/** One form element that stands for an attribute. */
export interface FormEntry {
  name: AttributeName;
  evidence: Evidence;
  host: HTMLElement;
  /** Undefined for choices, and while the component has not rendered. */
  control: TextControl | undefined;
  shown: boolean;
  /** Taken only where no other entry of the same place is shown. */
  twin: boolean;
}

const TEXT_COMPONENTS = 'kat-input,kat-textarea,kat-predictive-input';
const CANDIDATES = `input,textarea,select,${TEXT_COMPONENTS},[name],[id*="#"],[id$="-value"],[id$="-type"]`;
const TEXT_COMPONENT = /^kat-(?:input|textarea|predictive-input)$/;
/** A bare name (`size`) is an attribute only on something one fills in; icons and meta data have names too. */
const FORM_ELEMENT =
  /^(?:input|textarea|select|kat-(?:input|textarea|predictive-input|number-input|dropdown|checkbox|toggle))$/;

const KNOWN: ReadonlySet<string> = new Set([
  ...Object.keys(FIELD_ATTRIBUTES),
  ...Object.keys(FACT_ATTRIBUTES),
  ...PARENTAGE_ATTRIBUTES,
  ...VARIATION_ATTRIBUTES,
  ...OTHER_ATTRIBUTES,
]);
const LABELS = labelTable();

/** What a look at the form gives that only a change of its elements can change. */
interface Recognised extends Pick<FormEntry, 'name' | 'evidence' | 'twin'> {
  host: HTMLElement;
}

const remembered = new WeakMap<PageReader, { revision: number; hosts: readonly Recognised[] }>();

/** Every element of a listing form that stands for a known attribute, in document order, decoys left out. */
export function readForm(page: PageReader): FormEntry[] {
  const taken = new Set<Element>();
  const entries: FormEntry[] = [];
  for (const { host, ...known } of recognise(page)) {
    const control = page.controlOf(host);
    if (taken.has(control ?? host)) continue;
    taken.add(control ?? host);
    const shown = page.visible(control ?? host) || (!control && isShownAround(page, host));
    entries.push({ ...known, host, control, shown });
  }
  return numberInOrder(corroborated(entries));
}

/** Labels alone are a guess: they count only on a form that is known by something surer. */
function corroborated(entries: FormEntry[]): FormEntry[] {
  const isKnown = entries.some((entry) => entry.shown && entry.evidence !== 'label');
  return isKnown ? entries : entries.filter((entry) => entry.evidence !== 'label');
}

/** The elements by name, wrapper or label; looked for anew only when elements of the page came or went. */
function recognise(page: PageReader): readonly Recognised[] {
  const before = remembered.get(page);
  const { revision } = page;
  if (before && before.revision === revision)
    return before.hosts.filter(({ host }) => host.isConnected);
  let settled = true;
  const hosts = page.queryAll(CANDIDATES).flatMap((host): Recognised[] => {
    settled &&= isSettled(page, host);
    const known = nameOf(host) ?? guessName(page, host);
    return known && !isDecoy(host) ? [{ ...known, host, twin: isNarrowTwin(host) }] : [];
  });
  if (revision !== undefined && settled) remembered.set(page, { revision, hosts });
  return hosts;
}

/** A component that has not rendered may yet turn out to hold a field, and its root tells us nothing so far. */
function isSettled(page: PageReader, host: Element): boolean {
  return !TEXT_COMPONENT.test(host.localName) || page.controlOf(host) !== undefined;
}

/** The field of ours that an attribute is; undefined for all other attributes and for units, types and the like. */
export function fieldOf(name: AttributeName): TextField | undefined {
  const known = FIELD_ATTRIBUTES[name.attribute];
  return known && name.sub === (known.sub ?? 'value') ? known.field : undefined;
}

/** True while a text component has not rendered its control yet. */
export function isWaiting(entry: FormEntry): boolean {
  return entry.control === undefined && TEXT_COMPONENT.test(entry.host.localName);
}

function holdsText(element: Element): boolean {
  return TEXT_COMPONENT.test(element.localName) || isTextControl(element);
}

type Known = Pick<FormEntry, 'name' | 'evidence'>;

function nameOf(element: Element): Known | undefined {
  const name = ownName(element);
  return name && KNOWN.has(name.attribute) ? { name, evidence: 'name' } : undefined;
}

/** The attribute that the element itself says it is, known or not. */
function ownName(element: Element): AttributeName | undefined {
  const names = ['name', 'id'].flatMap(
    (attribute) => parseAttributeName(element.getAttribute(attribute) ?? '') ?? [],
  );
  const usable = names.filter((name) => name.numbered || FORM_ELEMENT.test(element.localName));
  return usable.find((name) => KNOWN.has(name.attribute)) ?? usable.find((name) => name.numbered);
}

/** By the control's own name, the wrapper around, or the label: for text components that bear no name. */
function guessName(page: PageReader, host: HTMLElement): Known | undefined {
  if (!holdsText(host) || ownName(host)) return undefined;
  const control = page.controlOf(host);
  const inner = control && control !== host ? nameOf(control) : undefined;
  if (inner) return inner;
  const wrapped = wrapperName(host);
  if (wrapped) return { name: plainName(wrapped), evidence: 'wrapper' };
  const labelled = labelName(host, control);
  return labelled && { name: labelled, evidence: 'label' };
}

function wrapperName(host: Element): string | undefined {
  for (const wrapper of WRAPPERS) {
    const around = closestAcross(host, wrapper.selector);
    const attribute = wrapper.name.exec(around?.getAttribute(wrapper.attribute) ?? '')?.[1];
    if (attribute && attribute in FIELD_ATTRIBUTES) return attribute;
  }
  return undefined;
}

function labelName(host: HTMLElement, control: TextControl | undefined): AttributeName | undefined {
  for (const label of labelsOf(host, control)) {
    const attribute = LABELS.get(plainLabel(label));
    if (!attribute) continue;
    const number = /(\d+)\s*\*?$/.exec(label.trim())?.[1];
    return number
      ? { ...plainName(attribute), index: Math.max(0, Number(number) - 1), numbered: true }
      : plainName(attribute);
  }
  return undefined;
}

function* labelsOf(host: HTMLElement, control: TextControl | undefined): Generator<string> {
  for (const name of ['kat-aria-label', 'label', 'aria-label']) yield host.getAttribute(name) ?? '';
  yield control?.getAttribute('aria-label') ?? '';
  const root = host.getRootNode() as Document | ShadowRoot;
  if (!host.id) return;
  for (const label of root.querySelectorAll(
    `label[for="${CSS.escape(host.id)}"],kat-label[for="${CSS.escape(host.id)}"]`,
  )) {
    yield label.getAttribute('text') ?? label.textContent ?? '';
  }
}

/** Bare names repeat (`bullet_point` five times): such entries take their place in the order they are shown. */
function numberInOrder(entries: FormEntry[]): FormEntry[] {
  const next = new Map<string, number>();
  return entries.map((entry) => {
    if (entry.name.numbered || FIELD_ATTRIBUTES[entry.name.attribute]?.field !== 'bullets')
      return entry;
    if (!entry.shown || entry.twin) return entry;
    const index = next.get(entry.name.attribute) ?? 0;
    next.set(entry.name.attribute, index + 1);
    return { ...entry, name: { ...entry.name, index } };
  });
}

function isShownAround(page: PageReader, host: Element): boolean {
  const around = host.parentElement ?? hostOf(host);
  return around !== undefined && page.visible(around);
}

function plainName(attribute: string): AttributeName {
  return { attribute, index: 0, sub: 'value', numbered: false };
}

function plainLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*:：'’]+/g, '')
    .replace(/\(required\)$|\d+$/, '');
}

function labelTable(): Map<string, string> {
  const attributeOf: Partial<Record<TextField, string>> = {};
  for (const [attribute, { field }] of Object.entries(FIELD_ATTRIBUTES))
    attributeOf[field] ??= attribute;
  const table = new Map<string, string>();
  for (const [field, labels] of Object.entries(FIELD_LABELS)) {
    const attribute = attributeOf[field as TextField];
    if (attribute) for (const label of labels) table.set(plainLabel(label), attribute);
  }
  return table;
}
