import type { Locale } from '@/lib/i18n/page';
import { text } from '@/lib/i18n/page';
import type { FieldRef } from '@/lib/listing/listing';
import type { Finding, Severity, TextEdit } from '@/lib/rules/define';
import type { SplitProposal } from '@/lib/rules/splitter/types';
import { type FieldRecord, isPicture, type MarkedRecord } from '@/lib/session/record';
import type { Allowance } from '@/lib/session/waivers';
import type { Keys } from '@/lib/settings';
import type { WriteRefusal } from '@/lib/surfaces/write';
import { createCard } from './card';
import type { Policy } from './card-content';
import { createCardController } from './card-controller';
import { findingAround, findingAtCaret } from './choose';
import { h } from './dom';
import { createFieldView, type FieldView } from './field-view';
import { deepActiveElement } from './flat-tree';
import { createHighlights } from './highlights';
import { createLayer } from './host';
import { listenToHover } from './hover';
import { type KeyActions, keepFromPage, listenToKeys } from './keyboard';
import { createLiveRegion } from './live-region';
import { isShutOff, openModals } from './modals';
import { badgeWords, markName, severityName } from './names';
import { supportsValueRanges } from './value-range';

/** What the overlay asks of the world around it. */
export interface OverlayOptions {
  /** The host element, already in the page. */
  element: HTMLElement;
  css: string;
  locale: Locale;
  keys: Keys;
  /** `mirror` does without the browser's value ranges. */
  marks: 'auto' | 'mirror';
  signal: AbortSignal;
  records(): readonly MarkedRecord[];
  /** Shadow roots of the page in which a dialog may stand. */
  roots(): Iterable<ShadowRoot>;
  /** Writes into the page's field; undefined when it went well. */
  write(record: FieldRecord, change: readonly TextEdit[] | string): WriteRefusal | undefined;
  ignore(record: MarkedRecord, finding: Finding): void;
  allow(record: FieldRecord, finding: Finding, allowance: Allowance): void;
  /** Who allowed the last finding, and today (ISO). */
  person(): string;
  today(): string;
  policy(): Policy;
  /** Shows the rule of a code in the catalogue. */
  showRule(code: string): void;
  /** Title and highlights from the listing's long title. */
  proposeSplit(): SplitProposal;
}

/** Everything we draw on a page. It judges nothing and reads no text but the records'. */
export interface Overlay {
  /** Findings changed: draws those fields at once. */
  changed(records: readonly MarkedRecord[], gone: readonly MarkedRecord[]): void;
  /** Something on the page may have moved, opened or closed: places everything, once, in the next frame. */
  moved(): void;
  /** The page's styles or structure changed: as `moved`, and what clips the fields is looked up again. */
  restyled(): void;
  /** Scrolls to a finding and opens its card. */
  show(ref: FieldRef & { start: number }): boolean;
  /** The page changed a text after we had written it: says so. */
  rewritten(): void;
  setLocale(locale: Locale): void;
  setKeys(keys: Keys): void;
}

/** Draws marks, badges and the card of one page until the signal aborts. */
export function createOverlay(options: OverlayOptions): Overlay {
  const { signal, element } = options;
  const doc = element.ownerDocument;
  const host = createLayer(element, options.css);
  const mirrors = h('div', { className: 'mirrors' });
  host.layer.append(mirrors);
  const painted = options.marks === 'auto' && supportsValueRanges();
  const views = new Map<string, FieldView>();
  const byControl = new WeakMap<EventTarget, FieldView>();
  let names = new WeakMap<Finding, string>();
  let { locale, keys } = options;
  let modals: readonly Element[] = [];
  let frame = 0;

  const say = createLiveRegion(host.root);
  const card = createCardController({
    card: createCard(host, signal),
    root: host.root,
    locale: () => locale,
    keys: () => keys,
    records: options.records,
    marksOf: (record) => views.get(record.key)?.marks.values() ?? [],
    isShutOff: (record) => isShutOff(record.control, modals),
    say,
    write: options.write,
    ignore: options.ignore,
    allow: options.allow,
    person: options.person,
    today: options.today,
    policy: options.policy,
    showRule: options.showRule,
    proposeSplit: options.proposeSplit,
  });

  const context = {
    layer: host.layer,
    mirrors,
    highlights: painted ? createHighlights(doc, signal) : undefined,
    signal,
    findingName: nameOf,
    severityWord: (severity: Severity) => severityName(locale, severity),
    badgeWords: (record: MarkedRecord) => badgeWords(locale, record),
    openCard: (record: MarkedRecord) => card.open(record, 0, 'pointer'),
    moved,
  };

  /** Scrolling describes the same findings over and over: each is put into words once. */
  function nameOf(finding: Finding): string {
    const known = names.get(finding);
    if (known !== undefined) return known;
    const name = markName(locale, finding);
    names.set(finding, name);
    return name;
  }

  function viewFor(record: MarkedRecord): FieldView {
    const old = views.get(record.key);
    if (old?.record === record) return old;
    old?.remove();
    const view = createFieldView(record, context);
    views.set(record.key, view);
    byControl.set(record.control, view);
    return view;
  }

  /** Writing, then all measuring, then all placing: the browser lays the page out once. */
  function draw(some: readonly FieldView[], anew: boolean): void {
    if (some.length === 0) return;
    for (const view of some) view.describe(isShutOff(view.record.control, modals));
    for (const view of some) view.measure(anew);
    const toLayer = host.calibrate();
    for (const view of some) view.place(toLayer);
  }

  function moved(): void {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (signal.aborted) return;
      modals = openModals(doc, options.roots(), modals);
      host.liftAbove(modals.at(-1));
      context.highlights?.keep();
      draw([...views.values()], true);
      card.follow();
    });
  }

  /** The field meant by a key: the focused one, else the first with findings. */
  function fieldForKeys(): MarkedRecord | undefined {
    const records = options.records();
    const focused = deepActiveElement(doc);
    const own = records.find((record) => record.control === focused && record.findings.length > 0);
    return own ?? records.find((record) => record.findings.length > 0);
  }

  const keyActions: KeyActions = {
    open() {
      if (card.isWritten) return false;
      if (card.shown) {
        card.step(1);
        return true;
      }
      const record = fieldForKeys();
      const position = record && findingAtCaret(record.findings, caretOf(record));
      if (record && position !== undefined) card.open(record, position, 'key');
      else if (options.records().length > 0) say(text(locale, 'overlay.nothingFound'));
      return options.records().length > 0;
    },
    fix() {
      if (card.isWritten) return false;
      if (card.shown) {
        card.applyFirst(card.shown.record, card.shown.finding);
        return true;
      }
      const record = fieldForKeys();
      if (!record || deepActiveElement(doc) !== record.control) return false;
      const position = findingAround(record.findings, caretOf(record));
      const finding = position === undefined ? undefined : record.findings[position];
      // Never a change at a place she does not look at: elsewhere the key only opens the card.
      return (finding && card.applyFirst(record, finding)) || keyActions.open();
    },
    close: () => card.back(),
    tab: (back) => card.tab(back),
  };
  listenToKeys(window, () => keys, keyActions, signal);
  // After our own keys: what is left of the keys pressed in the card is nobody's but the card's.
  keepFromPage(
    window,
    (target) => target instanceof Element && target.matches('[data-card]'),
    signal,
  );
  listenToHover(
    window,
    {
      viewOf: (target) => (target ? byControl.get(target) : undefined),
      isCard: (target) => target instanceof Element && target.matches('[data-card]'),
      open(record, view) {
        const position = record.findings.indexOf(view.finding);
        if (position >= 0 && (!card.shown || card.shown.by === 'hover'))
          card.open(record, position, 'hover');
      },
      close() {
        if (card.shown?.by === 'hover') card.close();
      },
    },
    signal,
  );
  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame);
      card.close();
      for (const view of views.values()) view.remove();
      host.root.replaceChildren();
    },
    { once: true },
  );

  return {
    changed(records, gone) {
      for (const record of gone) {
        const view = views.get(record.key);
        if (view?.record !== record) continue;
        view.remove();
        views.delete(record.key);
        card.rebind(record);
      }
      draw(records.map(viewFor), false);
      if (card.shown && records.includes(card.shown.record)) card.refresh();
    },
    moved,
    restyled() {
      for (const view of views.values()) view.restyled();
      moved();
    },
    show({ field, index, start }) {
      const record = options.records().find((one) => one.field === field && one.index === index);
      const position = record?.findings.findIndex((finding) => finding.start === start) ?? -1;
      if (!record || position < 0) return false;
      record.control.scrollIntoView({ block: 'center', inline: 'nearest' });
      record.control.focus({ preventScroll: true });
      draw([...views.values()], true);
      card.open(record, position, 'key');
      return true;
    },
    rewritten: () => say(text(locale, 'surfaces.write.changed')),
    setLocale(next) {
      locale = next;
      names = new WeakMap();
      draw([...views.values()], true);
      card.refresh();
    },
    setKeys(next) {
      keys = next;
      card.refresh();
    },
  };
}

/** Where the caret stands in a text; a picture has none. */
function caretOf(record: MarkedRecord): number {
  return isPicture(record) ? 0 : (record.control.selectionStart ?? 0);
}
