import { browser } from 'wxt/browser';
import { report } from '@/lib/diagnostics';
import { askForRule } from '@/lib/messaging/rule-request';
import { createOverlay, type Overlay } from '@/lib/overlay/overlay';
import css from '@/lib/overlay/overlay.css?inline';
import type { Finding, TextEdit } from '@/lib/rules/define';
import { proposeSplit } from '@/lib/rules/splitter/split';
import type { SplitProposal } from '@/lib/rules/splitter/types';
import { ignoreEntry } from '@/lib/session/ignored';
import { skuOf } from '@/lib/session/listing-of';
import type { FieldRecord, MarkedRecord } from '@/lib/session/record';
import type { Session } from '@/lib/session/session';
import { type Allowance, waiverFor } from '@/lib/session/waivers';
import { type IgnoredFinding, type Settings, writeSettings } from '@/lib/settings';
import type { PageReader, TextControl } from '@/lib/surfaces/define';
import type { WriteRefusal } from '@/lib/surfaces/write';
import { dayOf } from './day';
import { localeOf } from './locale';
import { writeChange } from './writing';

/** What the drawing of a page needs of the page. */
export interface DrawingOptions {
  element: HTMLElement;
  signal: AbortSignal;
  session: Session;
  reader: PageReader;
  /** Everything that may be marked: the texts of the session, and pictures. */
  records(): readonly MarkedRecord[];
  settings(): Settings;
  /** Takes over fields that the page has just drawn anew. */
  relocate(): void;
  /** She chose to ignore one more finding. */
  ignored(entries: readonly IgnoredFinding[]): void;
  /** Somebody answers for one more finding. */
  allowed(change: Pick<Settings, 'waivers' | 'person'>): void;
}

/** The overlay of one page, with what its buttons and keys do; made anew when the way of drawing changes. */
export class Drawing {
  readonly #options: DrawingOptions;
  #life = new AbortController();
  #overlay: Overlay;

  constructor(options: DrawingOptions) {
    this.#options = options;
    this.#overlay = this.#create();
    options.signal.addEventListener('abort', () => this.#life.abort(), { once: true });
  }

  get overlay(): Overlay {
    return this.#overlay;
  }

  /** Follows the settings, without a reload; the texts of their language are there. */
  apply(before: Settings, next: Settings): void {
    if (next.marks !== before.marks) {
      this.#life.abort();
      this.#overlay = this.#create();
      this.#overlay.changed(this.#options.records(), []);
    }
    this.#overlay.setLocale(localeOf(next));
    this.#overlay.setKeys(next.keys);
  }

  #create(): Overlay {
    this.#life = new AbortController();
    const { element, signal, reader, settings } = this.#options;
    return createOverlay({
      element,
      css,
      locale: localeOf(settings()),
      keys: settings().keys,
      marks: settings().marks,
      signal: AbortSignal.any([signal, this.#life.signal]),
      records: this.#options.records,
      roots: () => reader.roots,
      write: (record, change) => this.#write(record, change),
      ignore: (record, finding) => this.#ignore(record, finding),
      allow: (record, finding, allowance) => this.#allow(record, finding, allowance),
      person: () => settings().person,
      today: () => dayOf({ on: '' }),
      policy: () => settings(),
      showRule: (code) => {
        askForRule(code, (message) => browser.runtime.sendMessage(message)).catch(
          (error: unknown) => report(error, { module: 'messaging', id: 'rule.show' }),
        );
      },
      proposeSplit: () => this.#proposeSplit(),
    });
  }

  #ignore(record: MarkedRecord, finding: Finding): void {
    const { session, settings, ignored } = this.#options;
    const sku = skuOf(session.listing);
    const entries = [...settings().ignored, ignoreEntry(sku, finding, record.text)];
    ignored(entries);
    writeSettings({ ignored: entries }).catch((error: unknown) =>
      report(error, { module: 'settings', id: 'ignored' }),
    );
  }

  #allow(record: FieldRecord, finding: Finding, allowance: Allowance): void {
    const { session, settings, allowed } = this.#options;
    const waiver = waiverFor(finding, record.text, allowance, {
      id: crypto.randomUUID(),
      sku: skuOf(session.listing),
      made: dayOf({ on: '' }),
    });
    if (waiver === undefined) return;
    allowed({ waivers: [...settings().waivers, waiver], person: allowance.person });
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
    this.#options.relocate();
    return this.#options.session.records.find(({ key }) => key === record.key)?.control;
  }

  #proposeSplit(): SplitProposal {
    const {
      title = '',
      highlights,
      brand,
      marketplace,
      productType,
    } = this.#options.session.listing;
    const on = dayOf(this.#options.settings());
    return proposeSplit({ title, highlights, brand, store: marketplace, productType, on });
  }
}
