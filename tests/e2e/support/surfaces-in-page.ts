/** What the tests of the surfaces put into a page; bundled by itself, run in an isolated world. */
import { watchComposition } from '@/lib/surfaces/composition';
import { readIdentity } from '@/lib/surfaces/identity';
import { DeepReader } from '@/lib/surfaces/page-reader';
import { surfaceFor } from '@/lib/surfaces/registry';
import { applyToField, insertAtCaret } from '@/lib/surfaces/write';
import type { TextEdit } from '@/lib/text/edits';

const reader = new DeepReader(document);
watchComposition(document, new AbortController().signal);

/** The first control of the page that a selector means, however deep. */
function control(selector: string) {
  const [host] = reader.queryAll(selector);
  const found = host && reader.controlOf(host);
  if (!found) throw new Error(`No control "${selector}"`);
  return found;
}

/** The same without elements, so that it can leave the page. */
function plain(result: ReturnType<typeof applyToField>) {
  return result.ok ? { ok: true, text: result.text, undoable: result.undoable } : result;
}

const api = {
  look() {
    const surface = surfaceFor(reader.url, reader);
    if (!surface) return { surface: 'none' };
    const { fields, missing, recognised } = surface.locate(reader);
    const shown = fields.map(({ field, index, control: { value } }) => [
      `${field} ${index}`,
      value,
    ]);
    return {
      surface: surface.id,
      recognised,
      missing,
      fields: Object.fromEntries(shown) as Record<string, string>,
    };
  },
  listing: () => surfaceFor(reader.url, reader)?.listing?.(reader),
  facts: () => surfaceFor(reader.url, reader)?.facts?.(reader),
  threads: () => surfaceFor(reader.url, reader)?.threads?.(reader),
  identity: () => readIdentity(reader),
  apply: (selector: string, change: TextEdit[] | string) =>
    plain(applyToField(control(selector), change, { relocate: () => control(selector) })),
  insert: (selector: string, text: string) => plain(insertAtCaret(control(selector), text)),
  field(selector: string) {
    const { value, selectionStart, selectionEnd, scrollTop } = control(selector);
    return { value, selection: [selectionStart, selectionEnd], scrollTop, pageTop: scrollY };
  },
  place(selector: string, start: number, end = start) {
    control(selector).setSelectionRange(start, end);
  },
};

export type SurfacesInPage = typeof api;
Object.assign(globalThis, { surfaces: api });
