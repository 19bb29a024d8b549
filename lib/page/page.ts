import { report } from '@/lib/diagnostics';
import { type Locale, localeFor } from '@/lib/i18n/page';
import type { Listing } from '@/lib/listing/listing';
import type { PageHandlers } from '@/lib/messaging/page-messages';
import { createOverlay, type Overlay } from '@/lib/overlay/overlay';
import css from '@/lib/overlay/overlay.css?inline';
import type { TextEdit } from '@/lib/rules/define';
import { proposeSplit } from '@/lib/rules/splitter/split';
import type { SplitProposal } from '@/lib/rules/splitter/types';
import { healthOf } from '@/lib/session/health';
import { ignoreEntry } from '@/lib/session/ignored';
import type { Health } from '@/lib/session/page-state';
import type { FieldRecord } from '@/lib/session/record';
import { createSession, type Session } from '@/lib/session/session';
import { readSettings, type Settings, watchSettings, writeSettings } from '@/lib/settings';
import { browserLanguage } from '@/lib/settings/browser-language';
import { surfaceIdFor } from '@/lib/surfaces/address';
import type { Identity, Located, PageReader, Surface, TextControl } from '@/lib/surfaces/define';
import { readIdentity } from '@/lib/surfaces/identity';
import { DeepReader } from '@/lib/surfaces/page-reader';
import { surfaceById } from '@/lib/surfaces/registry';
import type { WriteRefusal } from '@/lib/surfaces/write';
import { createAnswers } from './answers';
import { createChecker } from './checker';
import { createPatience, type Patience } from './patience';
import type { PageStart } from './start';
import { today } from './today';
import { isTypingNoise } from './typing-noise';
import { watchPage } from './watch';
import { writeChange } from './writing';

const NOTHING: Located = { fields: [], missing: [], recognised: false };

/** Brings one page to life: finds its fields, checks them, draws. Ends with the signal. */
export async function startPage(start: PageStart): Promise<PageHandlers> {
  const surface = surfaceById(start.surface);
  if (!surface) throw new Error(`No surface "${start.surface}"`);
  const page = new Page(start, surface, await readSettings());
  page.run();
  return page.handlers;
}

class Page {
  readonly #start: PageStart;
  readonly #surface: Surface;
  readonly #reader: PageReader;
  readonly #session: Session;
  readonly #patience: Patience;
  #settings: Settings;
  #overlay: Overlay;
  #overlayLife = new AbortController();
  #located = NOTHING;
  #identity: Identity = { store: undefined, storeLabel: undefined, merchant: undefined };
  #facts: Listing = {};
  #health: Health = 'ok';
  /** The facts as last announced, and the pending look at them. */
  #told = '';
  #idle = 0;
  #frame = 0;
  /** True when the page's structure changed since the last look at it. */
  #stale = false;
  #follow = (): void => undefined;

  constructor(start: PageStart, surface: Surface, settings: Settings) {
    this.#start = start;
    this.#surface = surface;
    this.#settings = settings;
    this.#reader = new DeepReader(start.element.ownerDocument);
    this.#patience = createPatience(
      this.#guarded(() => this.refresh()),
      start.signal,
    );
    this.#session = createSession({
      checker: this.#checker(),
      ignored: settings.ignored,
      changed: (records, gone) => this.#overlay.changed(records, gone),
      failed: ({ rule, error }) => report(error, { module: 'rules', id: rule }),
    });
    this.#overlay = this.#newOverlay();
  }

  run(): void {
    const { signal } = this.#start;
    this.refresh();
    const { follow } = watchPage(
      this.#reader,
      {
        input: this.#guarded((control, composing) => this.#input(control, composing)),
        settled: this.#guarded((control) => this.#settle(this.#session.recordOf(control ?? null))),
        composition: this.#guarded((control, active) => this.#composition(control, active)),
        maybeChanged: this.#guarded(() => this.#session.reread()),
        mutated: this.#guarded((records) => this.#mutated(records)),
        moved: this.#guarded(() => this.#overlay.moved()),
      },
      signal,
    );
    this.#follow = follow;
    watchSettings((settings) => this.#apply(settings), signal);
    this.#start.onNavigate(() => {
      this.#stale = true;
      this.#later();
    });
    signal.addEventListener(
      'abort',
      () => {
        cancelAnimationFrame(this.#frame);
        cancelIdleCallback(this.#idle);
        this.#overlayLife.abort();
      },
      { once: true },
    );
  }

  get handlers(): PageHandlers {
    return createAnswers({
      surface: this.#surface,
      reader: this.#reader,
      session: this.#session,
      located: () => this.#located,
      identity: () => this.#identity,
      health: () => this.#health,
      show: (ref) => this.#overlay.show(ref),
    });
  }

  /** A failure of ours is reported, once, and never becomes the page's. */
  #guarded<Args extends unknown[]>(act: (...args: Args) => void): (...args: Args) => void {
    return (...args) => {
      try {
        act(...args);
      } catch (error) {
        report(error, { module: 'page', id: this.#surface.id });
      }
    };
  }

  /** Looks at the page anew: fields, identity, facts, health. */
  refresh(): void {
    this.#stale = false;
    this.#located = this.#surface.locate(this.#reader);
    this.#follow();
    this.#identity = readIdentity(this.#reader);
    this.#takeFacts();
    this.#session.setFields(this.#located.fields);
    this.#session.reread();
    this.#patience.found(this.#located);
    this.#showHealth();
    this.#overlay.restyled();
    this.#announceFacts();
  }

  #takeFacts(): void {
    const { store, merchant } = this.#identity;
    const facts: Listing = { ...this.#surface.listing?.(this.#reader) };
    if (store !== undefined) facts.marketplace = store;
    if (merchant !== undefined) facts.merchant = merchant;
    const other =
      facts.marketplace !== this.#facts.marketplace ||
      facts.productType !== this.#facts.productType;
    this.#facts = facts;
    this.#session.setFacts(facts);
    if (other) this.#session.setChecker(this.#checker());
  }

  /** Another order or conversation was opened: a panel that shows its facts is told, when there is time. */
  #announceFacts(): void {
    const { facts } = this.#surface;
    if (!facts || this.#idle !== 0) return;
    this.#idle = requestIdleCallback(() => {
      this.#idle = 0;
      if (this.#start.signal.aborted) return;
      const told = JSON.stringify([facts(this.#reader), this.#located.fields.length]);
      if (told === this.#told) return;
      this.#told = told;
      this.#start.announce();
    });
  }

  #showHealth(): void {
    const { element, announce } = this.#start;
    const { dataset } = element;
    const { recognised, missing, fields } = this.#located;
    const health =
      fields.length === 0 && this.#isBeside()
        ? 'ok'
        : healthOf({ recognised, missing, found: fields.length, waited: this.#patience.waited });
    this.#health = health;
    if (dataset.surface === this.#surface.id && dataset.health === health) return;
    dataset.surface = this.#surface.id;
    dataset.health = health;
    announce();
  }

  /** True in a frame that only stands inside such a page (help, chat): it need not hold any field. */
  #isBeside(): boolean {
    return window !== window.top && surfaceIdFor(this.#reader.url) === undefined;
  }

  #input(control: EventTarget | undefined, composing: boolean | undefined): void {
    const record = this.#session.recordOf(control ?? null);
    if (!record) return;
    if (composing !== undefined) record.composing = composing;
    this.#session.touched(record);
    if (record.composing) this.#overlay.changed([record], []);
    // The page may stop the event on its way, or replace the field: the next frame sees to both.
    this.#later();
  }

  #settle(record: FieldRecord | undefined): void {
    if (record?.control.isConnected) this.#session.settle(record);
  }

  #composition(control: EventTarget | undefined, active: boolean): void {
    const record = this.#session.recordOf(control ?? null);
    if (!record) return;
    record.composing = active;
    if (!active) this.#settle(record);
  }

  #mutated(records: readonly MutationRecord[]): void {
    this.#reader.absorb(records);
    // Where a component only repeats a text the fields are the same, but the page may have set that text.
    this.#later();
    if (isTypingNoise(records, this.#session.records)) return;
    this.#stale = true;
    // A field that was just replaced is taken over at once, so that its marks do not miss a frame.
    if (this.#session.records.some((record) => !record.control.isConnected)) this.#replaced();
  }

  /** The next frame looks at the whole page only if its structure changed; a keystroke alone does not. */
  #later(): void {
    if (this.#frame !== 0 || this.#start.signal.aborted) return;
    const look = this.#guarded(() => {
      this.#frame = 0;
      if (this.#start.signal.aborted) return;
      if (this.#stale) this.refresh();
      else this.#session.reread();
    });
    this.#frame = requestAnimationFrame(look);
  }

  #replaced(): void {
    this.#located = this.#surface.locate(this.#reader);
    this.#follow();
    this.#session.setFields(this.#located.fields);
  }

  #apply(next: Settings): void {
    const before = this.#settings;
    this.#settings = next;
    if (next.marks !== before.marks) {
      this.#overlayLife.abort();
      this.#overlay = this.#newOverlay();
      this.#overlay.changed(this.#session.records, []);
    }
    if (next.rulesOff.join() !== before.rulesOff.join()) this.#session.setChecker(this.#checker());
    if (JSON.stringify(next.ignored) !== JSON.stringify(before.ignored))
      this.#session.setIgnored(next.ignored);
    this.#overlay.setLocale(this.#locale());
    this.#overlay.setKeys(next.keys);
  }

  #newOverlay(): Overlay {
    this.#overlayLife = new AbortController();
    const { element, signal } = this.#start;
    return createOverlay({
      element,
      css,
      locale: this.#locale(),
      keys: this.#settings.keys,
      marks: this.#settings.marks,
      signal: AbortSignal.any([signal, this.#overlayLife.signal]),
      records: () => this.#session.records,
      roots: () => this.#reader.roots,
      write: (record, change) => this.#write(record, change),
      ignore: (record, finding) => this.#ignore(record, finding),
      proposeSplit: () => this.#proposeSplit(),
    });
  }

  #ignore(record: FieldRecord, finding: FieldRecord['findings'][number]): void {
    const { listing } = this.#session;
    const entry = ignoreEntry(listing.sku || listing.asin || '', finding, record.text);
    const ignored = [...this.#settings.ignored, entry];
    this.#settings = { ...this.#settings, ignored };
    this.#session.setIgnored(ignored);
    writeSettings({ ignored }).catch((error: unknown) =>
      report(error, { module: 'settings', id: 'ignored' }),
    );
  }

  #write(record: FieldRecord, change: readonly TextEdit[] | string): WriteRefusal | undefined {
    const result = writeChange(record, change, () => this.#controlAgain(record));
    if (!result.ok) return result.reason;
    // Some pages put their own version in later on: she should know.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (this.#controlAgain(record)?.value !== result.text) this.#overlay.rewritten();
      }),
    );
    return undefined;
  }

  /** The control of a field after the page may have drawn it anew. */
  #controlAgain(record: FieldRecord): TextControl | undefined {
    this.#replaced();
    return this.#session.records.find(({ key }) => key === record.key)?.control;
  }

  #proposeSplit(): SplitProposal {
    const {
      title = '',
      highlights,
      brand,
      marketplace: store,
      productType,
    } = this.#session.listing;
    return proposeSplit({ title, highlights, brand, store, productType, on: today() });
  }

  #checker() {
    return createChecker({
      facts: this.#facts,
      rulesOff: this.#settings.rulesOff,
      on: today(),
    });
  }

  #locale(): Locale {
    const { language } = this.#settings;
    return language === 'auto' ? localeFor(browserLanguage()) : language;
  }
}
