import { type Locale, text } from '@/lib/i18n/page';
import type { GalleryPlace, JudgeRequest } from '@/lib/image-host/messages';
import { dayOf } from '@/lib/page/day';
import { localeOf } from '@/lib/page/locale';
import type { Pictures, PicturesWorld } from '@/lib/page/pictures';
import { ignoredSet, isIgnored } from '@/lib/session/ignored';
import { skuOf } from '@/lib/session/listing-of';
import type { PictureRecord } from '@/lib/session/record';
import type { PictureSlot } from '@/lib/surfaces/define';
import { sharedPictureInputs } from '@/lib/surfaces/picture-slots';
import { gaugeLines, gaugePanel } from './gauge-panel';
import type { HostClient, PictureReading, ReadOutcome } from './host-client';
import { listenForFiles } from './listen';
import { type Chosen, movedPlace, newPlace, type Place, sourceOf } from './place';

/** What takes less time is not announced. */
const PATIENT_MS = 300;

/** The pictures of one page: which there are, what is measured of them, what the rules say. */
export class Gallery implements Pictures {
  readonly #world: PicturesWorld;
  readonly #client: HostClient;
  readonly #follow: () => void;
  #slots: readonly PictureSlot[] = [];
  #places: Place[] = [];
  readonly #chosen = new Map<number, Chosen>();
  /** What was read before: a tab that is shown again costs nothing. */
  readonly #known = new Map<File | string, ReadOutcome>();
  #isReading = false;
  #isSlow = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was last judged, and under which circumstances. */
  #asked = '';
  #shownWith = '';

  constructor(world: PicturesWorld, client: HostClient) {
    this.#world = world;
    this.#client = client;
    const { follow } = listenForFiles({
      view: world.reader.document.defaultView ?? window,
      signal: world.signal,
      slots: () => this.#slots,
      shared: () => sharedPictureInputs(world.reader),
      chosen: (files, slot) => this.#take(files, slot),
      shown: world.look,
    });
    this.#follow = follow;
    world.signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  get records(): readonly PictureRecord[] {
    return this.#places.map(({ record }) => record);
  }

  setSlots(slots: readonly PictureSlot[]): void {
    this.#slots = slots;
    this.#follow();
    const before = new Map(this.#places.map((place) => [place.slot.index, place]));
    const gone: PictureRecord[] = [];
    const fresh: PictureRecord[] = [];
    this.#places = slots.flatMap((slot) => {
      const chosen = this.#chosen.get(slot.index);
      if (chosen && slot.address !== undefined) chosen.isShown = true;
      const source = sourceOf(slot, chosen);
      if (source !== chosen?.file) this.#chosen.delete(slot.index);
      const old = before.get(slot.index);
      if (source === undefined) return [];
      const isSame = old?.source === source;
      if (isSame && old.slot.element === slot.element && old.slot.area === slot.area) {
        before.delete(slot.index);
        old.slot = slot;
        return [old];
      }
      const place = isSame ? movedPlace(old, slot) : this.#begin(slot, source);
      fresh.push(place.record);
      return [place];
    });
    for (const { record, source, control } of before.values()) {
      gone.push(record);
      if (!this.#places.some((place) => place.source === source)) control.abort();
    }
    if (fresh.length > 0 || gone.length > 0) this.#world.changed(fresh, gone);
    void this.#goOn();
  }

  recheck(): void {
    if (this.#shownWith !== this.#circumstances()) this.#show();
    void this.#judge();
  }

  #begin(slot: PictureSlot, source: File | string): Place {
    const place = newPlace(slot, source, () => {
      const { judged } = this.#places.find((one) => one.slot.index === slot.index) ?? {};
      return judged && gaugePanel(judged.gauges, this.#say('gauges'));
    });
    const known = this.#known.get(source);
    if (known) this.#learn(place, known);
    return place;
  }

  #take(files: readonly File[], slot: PictureSlot | undefined): void {
    const free = this.#slots.filter(
      ({ index }) => !this.#places.some((place) => place.slot.index === index),
    );
    const targets = slot ? [slot] : free;
    targets.slice(0, files.length).forEach(({ index }, at) => {
      const file = files[at];
      const before = this.#places.find((place) => place.slot.index === index)?.source;
      if (!file) return;
      this.#chosen.set(index, {
        file,
        before: typeof before === 'string' ? before : this.#chosen.get(index)?.before,
        isShown: false,
      });
    });
    this.setSlots(this.#slots);
  }

  /** Reads what is not read yet, one picture after the other, and judges after each. */
  async #goOn(): Promise<void> {
    if (this.#isReading) return;
    if (this.#places.every(({ outcome }) => outcome !== undefined)) {
      await this.#judge();
      return;
    }
    this.#isReading = true;
    this.#timer = setTimeout(() => {
      this.#isSlow = true;
      this.#show();
    }, PATIENT_MS);
    for (;;) {
      const next = this.#places.find(({ outcome }) => outcome === undefined);
      if (!next || this.#world.signal.aborted) break;
      await this.#read(next);
      await this.#judge();
    }
    clearTimeout(this.#timer);
    this.#isReading = false;
    this.#isSlow = false;
    // A picture that went, or the last one's note: there is nothing more to wait for.
    await this.#judge();
    if (!this.#world.signal.aborted) this.#show();
  }

  async #read({ source, control }: Place): Promise<void> {
    const signal = AbortSignal.any([control.signal, this.#world.signal]);
    if (this.#isSlow) this.#show();
    try {
      const outcome = await this.#client.read(source, true, signal);
      if (!('failure' in outcome)) this.#known.set(source, outcome);
      for (const place of this.#places) if (place.source === source) this.#learn(place, outcome);
    } catch {
      // Called off: the place has another picture now, or none.
      if (signal.aborted) return;
      for (const place of this.#places)
        if (place.source === source) place.outcome = { failure: 'broken' };
    }
  }

  #learn(place: Place, outcome: ReadOutcome): void {
    place.outcome = outcome;
    if ('failure' in outcome) return;
    const { width = 0, height = 0 } = outcome.facts ?? {};
    place.record.text = outcome.identity;
    place.record.side = Math.max(width, height) || undefined;
  }

  /** Asks the rules, if anything is other than when they were asked last. */
  async #judge(): Promise<void> {
    const request = this.#request();
    const asked = JSON.stringify(request);
    if (asked === this.#asked || this.#world.signal.aborted) return;
    this.#asked = asked;
    const isAnyKnown = request.gallery.some(({ facts, problem }) => facts ?? problem);
    const places = isAnyKnown ? await this.#client.judge(request) : [];
    if (this.#asked !== asked || this.#world.signal.aborted) return;
    if (places === undefined) this.#asked = '';
    for (const place of this.#places)
      place.judged = places?.find(({ index }) => index === place.slot.index);
    this.#show();
  }

  #request(): JudgeRequest {
    const settings = this.#world.settings();
    const { rulesOff, severities } = settings;
    const gallery = this.#places.map(({ slot, outcome }): GalleryPlace => {
      const { facts, problem } = readingOf(outcome) ?? {};
      return {
        index: slot.index,
        role: slot.index === 0 ? 'MAIN' : 'PT',
        ...(facts ? { facts } : {}),
        ...(problem ? { problem } : {}),
      };
    });
    const { marketplace: store, productType } = this.#world.listing();
    return {
      gallery,
      on: dayOf(settings),
      rulesOff,
      severities,
      locale: this.#locale(),
      ...(store === undefined ? {} : { store }),
      ...(productType === undefined ? {} : { productType }),
    };
  }

  /** Brings all records in line with what is known, and says so. */
  #show(): void {
    this.#shownWith = this.#circumstances();
    const ignored = ignoredSet(this.#world.settings().ignored);
    const sku = skuOf(this.#world.listing());
    for (const { record, judged, outcome } of this.#places) {
      const isRead = readingOf(outcome) !== undefined;
      const all = isRead ? (judged?.findings ?? []) : [];
      const shown = all.filter((finding) => !isIgnored(ignored, sku, finding, record.text));
      record.findings = shown;
      record.ignored = all.length - shown.length;
      record.aside = all.filter((one) => !shown.includes(one)).map(({ severity }) => severity);
      record.notChecked = judged?.notChecked ?? [];
      record.details = gaugeLines(judged?.gauges ?? []) || undefined;
      record.revision++;
    }
    for (const place of this.#places) place.record.note = this.#noteOf(place);
    this.#world.changed(this.records, []);
  }

  #noteOf({ outcome, judged, record }: Place): string | undefined {
    if (outcome === undefined) return this.#isSlow ? this.#progress(record.index) : undefined;
    if ('failure' in outcome) return this.#say(outcome.failure);
    if (record.side === undefined || judged === undefined) return undefined;
    const isSound = judged.findings.length === 0;
    return this.#say(isSound ? 'sound' : 'side', {
      side: new Intl.NumberFormat(this.#locale()).format(record.side),
    });
  }

  /** The picture that is being read says how far along all of them are. */
  #progress(index: number): string {
    const total = this.#places.length;
    const number = this.#places.filter(({ outcome }) => outcome !== undefined).length + 1;
    const current = this.#places.find(({ outcome }) => outcome === undefined);
    const isCurrent = current?.slot.index === index && total > 1;
    return isCurrent ? this.#say('checkingOf', { number, total }) : this.#say('checking');
  }

  #say(key: PictureText, data: Record<string, string | number> = {}): string {
    return text(this.#locale(), `overlay.picture.${key}`, data);
  }

  #locale(): Locale {
    return localeOf(this.#world.settings());
  }

  #circumstances(): string {
    const { ignored } = this.#world.settings();
    return JSON.stringify([skuOf(this.#world.listing()), ignored, this.#locale()]);
  }

  #end(): void {
    clearTimeout(this.#timer);
    for (const { control } of this.#places) control.abort();
    this.#known.clear();
  }
}

type PictureText =
  | 'gauges'
  | 'checking'
  | 'checkingOf'
  | 'broken'
  | 'notFetched'
  | 'notSent'
  | 'gone'
  | 'side'
  | 'sound';

function readingOf(outcome: ReadOutcome | undefined): PictureReading | undefined {
  return outcome === undefined || 'failure' in outcome ? undefined : outcome;
}
