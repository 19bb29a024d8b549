import { report } from '@/lib/diagnostics';
import type { Listing } from '@/lib/listing/listing';
import { readWords, watchWords } from '@/lib/lists/words-store';
import type { PageHandlers } from '@/lib/messaging/page-messages';
import type { SellerWord } from '@/lib/rules/seller-words';
import type { FieldRecord, MarkedRecord } from '@/lib/session/record';
import { createSession, type Session } from '@/lib/session/session';
import { readSettings, type Settings, watchSettings, writeSettings } from '@/lib/settings';
import type { Identity, Located, PageReader, Surface } from '@/lib/surfaces/define';
import { readIdentity } from '@/lib/surfaces/identity';
import { DeepReader } from '@/lib/surfaces/page-reader';
import { surfaceById } from '@/lib/surfaces/registry';
import { createAnswers } from './answers';
import { createChecker, decisions, renewEngine } from './checker';
import { dayOf } from './day';
import { Drawing } from './drawing';
import { guarded } from './guarded';
import { HealthSign } from './health-sign';
import { type KnownNumbers, knownNumbers } from './known-numbers';
import { localeOf } from './locale';
import { createNews } from './news';
import { createPatience, type Patience } from './patience';
import { createPictures, type Pictures } from './pictures';
import { createReplies, type Palette } from './replies';
import type { PageStart } from './start';
import { ThreadLook } from './thread-look';
import { isTypingNoise } from './typing-noise';
import { watchPage } from './watch';
import { languagesFor, takeWords } from './words';

const NOTHING: Located = { fields: [], missing: [], recognised: false };

/** Brings one page to life: finds its fields, checks them, draws. Ends with the signal. */
export async function startPage(start: PageStart): Promise<PageHandlers> {
  const surface = surfaceById(start.surface);
  if (!surface) throw new Error(`No surface "${start.surface}"`);
  const [settings, { words }] = await Promise.all([readSettings(), readWords()]);
  await start.loadTexts(localeOf(settings));
  const page = new Page(start, surface, settings, words);
  page.run();
  return page.handlers;
}

class Page {
  readonly #start: PageStart;
  readonly #surface: Surface;
  readonly #reader: PageReader;
  readonly #session: Session;
  readonly #patience: Patience;
  readonly #known: KnownNumbers;
  #settings: Settings;
  /** The seller's own lists; another array whenever they were edited. */
  #words: readonly SellerWord[];
  readonly #drawing: Drawing;
  readonly #pictures: Pictures;
  readonly #replies: Palette;
  readonly #threads: ThreadLook;
  readonly #sign: HealthSign;
  readonly #news: ReturnType<typeof createNews>;
  #located = NOTHING;
  #identity: Identity = { store: undefined, storeLabel: undefined, merchant: undefined };
  #facts: Listing = {};
  #frame = 0;
  /** True when the page's structure changed since the last look at it. */
  #stale = false;
  #follow = (): void => undefined;

  constructor(
    start: PageStart,
    surface: Surface,
    settings: Settings,
    words: readonly SellerWord[],
  ) {
    this.#start = start;
    this.#surface = surface;
    this.#settings = settings;
    this.#words = words;
    this.#reader = new DeepReader(start.element.ownerDocument);
    this.#patience = createPatience(
      guarded(this.#surface.id, () => this.refresh()),
      start.signal,
    );
    this.#known = knownNumbers(start.signal, () => this.#takeFacts());
    this.#session = createSession({
      checker: this.#checker(),
      ignored: settings.ignored,
      waivers: settings.waivers,
      today: () => dayOf({ on: '' }),
      changed: (records, gone) => this.#drawing.overlay.changed(records, gone),
      failed: ({ rule, error }) => report(error, { module: 'rules', id: rule }),
    });
    this.#drawing = new Drawing({
      element: start.element,
      signal: start.signal,
      session: this.#session,
      reader: this.#reader,
      records: () => this.#records,
      settings: () => this.#settings,
      relocate: () => this.#replaced(),
      ignored: (entries) => this.#ignore(entries),
      allowed: (change) => this.#allow(change),
    });
    this.#pictures = createPictures({
      ...start,
      reader: this.#reader,
      listing: () => this.#session.listing,
      settings: () => this.#settings,
      changed: (records, gone) => {
        this.#drawing.overlay.changed(records, gone);
        start.announce();
      },
      look: guarded(surface.id, () => this.#lookAnew()),
    });
    const store = () => this.#identity.store;
    const look = { surface, reader: this.#reader, store, now: () => new Date().toISOString() };
    this.#threads = new ThreadLook(look);
    this.#news = createNews({
      ...start,
      ...look,
      threads: this.#threads,
      session: this.#session,
      records: () => this.#records,
      health: () => this.#sign.health,
      waivers: () => this.#settings.waivers,
      keep: (waivers) => this.#keep({ waivers }),
    });
    const world = { ...start, surface, reader: this.#reader, session: this.#session };
    const now = { settings: () => this.#settings, relocate: () => this.#replaced() };
    this.#replies = createReplies({ ...world, ...now });
    const waited = () => this.#patience.waited;
    this.#sign = new HealthSign({ ...start, surface, reader: this.#reader, waited });
  }

  get #records(): MarkedRecord[] {
    return [...this.#session.records, ...this.#pictures.records];
  }

  run(): void {
    const { signal } = this.#start;
    this.refresh();
    const { follow } = watchPage(
      this.#reader,
      {
        input: guarded(this.#surface.id, (control, composing) => this.#input(control, composing)),
        settled: guarded(this.#surface.id, (control) =>
          this.#settle(this.#session.recordOf(control ?? null)),
        ),
        composition: guarded(this.#surface.id, (control, active) =>
          this.#composition(control, active),
        ),
        maybeChanged: guarded(this.#surface.id, () => this.#session.reread()),
        chosen: guarded(this.#surface.id, () => this.#chosen()),
        mutated: guarded(this.#surface.id, (records) => this.#mutated(records)),
        moved: guarded(this.#surface.id, () => this.#drawing.overlay.moved()),
      },
      signal,
    );
    this.#follow = follow;
    watchSettings((settings) => this.#apply(settings), signal);
    watchWords(({ words }) => {
      this.#words = words;
      this.#session.setChecker(this.#checker());
    }, signal);
    this.#start.onNavigate(() => this.#lookAnew());
    signal.addEventListener('abort', () => cancelAnimationFrame(this.#frame), { once: true });
  }

  get handlers(): PageHandlers {
    return createAnswers({
      surface: this.#surface,
      reader: this.#reader,
      session: this.#session,
      records: () => this.#records,
      located: () => this.#located,
      identity: () => this.#identity,
      health: () => this.#sign.health,
      threads: this.#threads,
      relocate: () => this.#replaced(),
      on: () => dayOf(this.#settings),
      show: (ref) => this.#drawing.overlay.show(ref),
    });
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
    this.#pictures.setSlots(this.#located.pictures ?? []);
    this.#known.look(this.#session.listing, this.#facts, false);
    this.#patience.found(this.#located);
    this.#sign.show(this.#located);
    this.#drawing.overlay.restyled();
    this.#news.look();
    this.#replies.look();
  }

  #takeFacts(): void {
    const { store, merchant } = this.#identity;
    const facts: Listing = { ...this.#surface.listing?.(this.#reader) };
    const written = facts.buyerLanguage ?? this.#threads.language();
    if (written !== undefined) facts.buyerLanguage = written;
    if (store !== undefined) facts.marketplace = store;
    if (merchant !== undefined) facts.merchant = merchant;
    const other =
      facts.marketplace !== this.#facts.marketplace ||
      facts.productType !== this.#facts.productType;
    this.#facts = facts;
    this.#session.setFacts(this.#known.with(facts));
    if (!other && !(store === undefined && this.#patience.waited)) return;
    if (other) this.#session.setChecker(this.#checker());
    void this.#bringWords();
  }

  #chosen(): void {
    this.#takeFacts();
    this.#session.reread();
    this.#known.look(this.#session.listing, this.#facts, true);
  }

  /** The words of the store's language are loaded when the store is known, or all when it stays unknown. */
  async #bringWords(): Promise<void> {
    const { loadWords, signal } = this.#start;
    try {
      if (!(await takeWords(languagesFor(this.#facts.marketplace), loadWords))) return;
      renewEngine();
      if (!signal.aborted) this.#session.setChecker(this.#checker());
    } catch (error) {
      report(error, { module: 'page', id: 'words' });
    }
  }

  #input(control: EventTarget | undefined, composing: boolean | undefined): void {
    const record = this.#session.recordOf(control ?? null);
    if (!record) return;
    if (composing !== undefined) record.composing = composing;
    this.#session.touched(record);
    if (record.composing) this.#drawing.overlay.changed([record], []);
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
    const look = guarded(this.#surface.id, () => {
      this.#frame = 0;
      if (this.#start.signal.aborted) return;
      if (this.#stale) this.refresh();
      else this.#session.reread();
    });
    this.#frame = requestAnimationFrame(look);
  }

  #lookAnew(): void {
    this.#stale = true;
    this.#later();
  }

  #replaced(): void {
    this.#located = this.#surface.locate(this.#reader);
    this.#follow();
    this.#session.setFields(this.#located.fields);
  }

  #apply(next: Settings): void {
    const before = this.#settings;
    this.#settings = next;
    if (decisions(next) !== decisions(before)) this.#session.setChecker(this.#checker());
    if (JSON.stringify(next.ignored) !== JSON.stringify(before.ignored))
      this.#session.setIgnored(next.ignored);
    if (JSON.stringify(next.waivers) !== JSON.stringify(before.waivers))
      this.#session.setWaivers(next.waivers);
    void this.#redraw(before, next);
  }

  async #redraw(before: Settings, next: Settings): Promise<void> {
    const { loadTexts, signal } = this.#start;
    try {
      await loadTexts(localeOf(next));
      if (signal.aborted) return;
      this.#drawing.apply(before, next);
      this.#pictures.recheck();
    } catch (error) {
      report(error, { module: 'page', id: 'texts' });
    }
  }

  #ignore(ignored: Settings['ignored']): void {
    this.#settings = { ...this.#settings, ignored };
    this.#session.setIgnored(ignored);
    this.#pictures.recheck();
  }

  #allow(change: Pick<Settings, 'waivers' | 'person'>): void {
    this.#keep(change);
    this.#session.setWaivers(change.waivers);
  }

  #keep(change: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...change };
    writeSettings(change).catch((error: unknown) =>
      report(error, { module: 'settings', id: 'waivers' }),
    );
  }

  #checker() {
    return createChecker({
      facts: this.#facts,
      rulesOff: this.#settings.rulesOff,
      severities: this.#settings.severities,
      on: dayOf(this.#settings),
      words: this.#words,
    });
  }
}
