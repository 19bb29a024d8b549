import { FIELD_NAMES, type FieldName, type Listing } from '@/lib/listing/listing';
import { surfaceIdFor } from '../address';
import { defineSurface, type HostField, type Located, type PageReader } from '../define';
import { readExemption } from '../exemption';
import {
  CHOSEN_TAB,
  EXPECTED,
  REPEATED_FIELDS,
  TAB_HEADERS,
  TAB_MARKS,
  TAB_NAMES,
  TABS,
  type Tab,
} from '../listing-attributes';
import { readListingFacts } from '../listing-facts';
import { type Evidence, type FormEntry, fieldOf, isWaiting, readForm } from '../listing-form';
import { pictureSlots } from '../picture-slots';
import { selectorReport } from '../selector-report';

const ID = 'listing-editor';
const EVIDENCE: readonly Evidence[] = ['name', 'wrapper', 'label'];

/** Amazon's listing form: the new workflow, the classic form with tabs, and the oldest with bare names. */
export default defineSurface({
  id: ID,
  matches: (url) => surfaceIdFor(url) === ID,
  present: (page) =>
    readForm(page).some((entry) => entry.shown && fieldOf(entry.name) !== undefined),
  locate: (page) => {
    const entries = readForm(page);
    const own = locateIn(page, entries);
    // A form inside a same-origin frame is drawn by the script of that frame: here nothing is missing.
    const inFrame =
      own.fields.length === 0 && page.children.some((child) => readForm(child).some(isFound));
    if (inFrame) return { fields: [], missing: [], recognised: true };
    const pictures = pictureSlots(page);
    return pictures.length > 0 ? { ...own, pictures } : own;
  },
  listing: (page): Partial<Listing> => {
    const facts = readListingFacts(page.url, readForm(page));
    const productIdExempt = readExemption(page);
    return productIdExempt === undefined ? facts : { ...facts, productIdExempt };
  },
});

function locateIn(page: PageReader, entries: readonly FormEntry[]): Located {
  const fields = chooseFields(entries);
  const found = new Set<FieldName>(fields.map((field) => field.field));
  const waiting = FIELD_NAMES.filter(
    (field) =>
      !found.has(field) &&
      entries.some((entry) => isWaiting(entry) && entry.shown && fieldOf(entry.name) === field),
  );
  const missing = EXPECTED[tabOf(page)].filter(
    (field) => !found.has(field) && !waiting.includes(field),
  );
  const recognised =
    entries.some((entry) => entry.shown) ||
    TAB_MARKS.some((mark) => page.queryAll(mark).length > 0);
  for (const field of missing) selectorReport.missed(ID, field);
  return { fields, missing, waiting, recognised };
}

/** The first that is shown of each place, by the surest evidence; twins only where nothing else is. */
function chooseFields(entries: readonly FormEntry[]): HostField[] {
  const places = new Map<string, HostField>();
  const sure = new Set<FieldName>();
  for (const evidence of EVIDENCE) {
    const here = entries.filter((entry) => entry.evidence === evidence && isFound(entry));
    const fresh = new Set<FieldName>();
    for (const entry of [
      ...here.filter((entry) => !entry.twin),
      ...here.filter((entry) => entry.twin),
    ]) {
      const field = toField(entry);
      if (!field || sure.has(field.field)) continue;
      const place = `${field.field} ${field.index}`;
      if (!places.has(place)) places.set(place, field);
      fresh.add(field.field);
    }
    for (const field of fresh) {
      sure.add(field);
      selectorReport.matched(ID, field, evidence);
    }
  }
  return [...places.values()].sort(inOrder);
}

function isFound(entry: FormEntry): boolean {
  return entry.shown && entry.control !== undefined && fieldOf(entry.name) !== undefined;
}

function toField({ name, host, control }: FormEntry): HostField | undefined {
  const field = fieldOf(name);
  if (!field || !control) return undefined;
  return { field, index: REPEATED_FIELDS.has(field) ? name.index : 0, host, control };
}

function inOrder(a: HostField, b: HostField): number {
  return FIELD_NAMES.indexOf(a.field) - FIELD_NAMES.indexOf(b.field) || a.index - b.index;
}

/** The open tab: by the address, else by the chosen header; a form without tabs holds everything. */
function tabOf(page: PageReader): Tab {
  const { hash, pathname } = page.url;
  const byAddress = TABS[hash.slice(1)] ?? TABS[pathname.split('/').findLast(Boolean) ?? ''];
  if (byAddress) return byAddress;
  const chosen = page
    .queryAll(CHOSEN_TAB)
    .map(tabNameOf)
    .find((tab) => tab !== undefined);
  if (chosen) return chosen;
  return page.queryAll(TAB_HEADERS).some(tabNameOf) ? 'other' : 'whole';
}

function tabNameOf(header: Element): Tab | undefined {
  for (const { attribute, name } of TAB_NAMES) {
    const tab = TABS[name.exec(header.getAttribute(attribute) ?? '')?.[1] ?? ''];
    if (tab) return tab;
  }
  return undefined;
}
