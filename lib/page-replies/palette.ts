import { report } from '@/lib/diagnostics';
import { deepActiveElement } from '@/lib/overlay/flat-tree';
import type { ReplyRow } from '@/lib/replies/messages';
import type { TextControl } from '@/lib/surfaces/define';
import { Choice } from './choice';
import { anchorOf, circumstancesOf, goBack, type PaletteParts, say } from './parts';
import { type Trigger, triggerAt } from './trigger';

type State =
  | { kind: 'closed' }
  | { kind: 'list'; trigger: Trigger; rows: readonly ReplyRow[]; selected: number }
  | { kind: 'choice'; choice: Choice }
  /** A sentence, which goes with the next key. */
  | { kind: 'note' };
type ListState = Extract<State, { kind: 'list' }>;

const CLOSED: State = { kind: 'closed' };
/** An answer that takes longer is waited for visibly. */
const QUIET_MS = 300;
/** A single Latin letter is mostly no query: the list shows, but takes no key. */
const LONE_LETTER = /^[a-z]$/i;
/** Chromium reports keys that an input method eats with this code, at times before `isComposing` is set. */
const COMPOSING_KEY = 229;
const LIST_KEYS: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape']);

/** Finds replies for what she types behind `;`, and puts the chosen one in its place. */
export class Palette {
  readonly #parts: PaletteParts;
  #state: State = CLOSED;
  /** Counts questions: an answer to an older one is no longer wanted. */
  #turn = 0;
  /** What is being looked for, while the answer is on its way. */
  #wanted: Trigger | undefined;
  /** Enter came before the rows it meant. */
  #isEager = false;
  /** She typed, but the box was not to be seen: the page was just drawing it anew. */
  #isBlind = false;
  /** Where the `;` stands whose palette she has closed. */
  #dismissed: number | undefined;

  /** Keys pressed, whatever they meant. */
  #keys = 0;

  constructor(parts: PaletteParts) {
    this.#parts = parts;
  }

  /** True while there is something that a change of the page or the caret may end. */
  get isBusy(): boolean {
    return this.#state.kind !== 'closed' || this.#wanted !== undefined;
  }

  /**
   * Looks at what stands before the caret.
   * @param typed she has just typed: only then may the palette open
   */
  look(typed: boolean): void {
    const state = this.#state;
    if (state.kind === 'choice') state.choice.look();
    else if (state.kind !== 'note' || typed) this.#lookAtText(typed);
  }

  #lookAtText(typed: boolean): void {
    const box = this.#focusedBox();
    const isFresh = typed || this.#isBlind;
    this.#isBlind = isFresh && box === undefined;
    const here = box && triggerIn(box);
    if (here === undefined) {
      this.#dismissed = undefined;
      this.close();
    } else if (here.start === this.#dismissed) this.close();
    else if (isSame(here, this.#shown)) this.moved();
    else if (!isSame(here, this.#wanted) && (isFresh || this.isBusy)) void this.#find(here);
  }

  /** An input method begins to compose: it has a window of its own, and the text is not yet hers. */
  composing(): void {
    if (this.#state.kind !== 'choice') this.close();
  }

  /** Does what a key means here; false leaves it to the page. */
  key(event: KeyboardEvent): boolean {
    this.#keys += 1;
    if (event.isComposing || event.keyCode === COMPOSING_KEY) return false;
    const state = this.#state;
    if (state.kind === 'note') {
      this.close();
      return event.key === 'Escape';
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return false;
    if (state.kind === 'choice') return state.choice.key(event);
    if (state.kind !== 'list' || state.selected < 0 || event.shiftKey) return false;
    const isMeant = LIST_KEYS.has(event.key) && event.composedPath()[0] === this.#parts.world.box();
    if (isMeant) this.#listKey(event.key, state);
    return isMeant;
  }

  /** A row was clicked. */
  pick(index: number): void {
    const state = this.#state;
    const row = state.kind === 'list' ? state.rows[index] : undefined;
    if (state.kind === 'list' && row) this.#choose(state.trigger, row);
  }

  /** The page moved: the palette follows the text. */
  moved(): void {
    const state = this.#state;
    if (state.kind === 'choice') state.choice.look();
    else if (state.kind === 'list') this.#parts.view.moveTo(anchorOf(this.#parts, state.trigger));
  }

  close(): void {
    this.#turn += 1;
    this.#wanted = undefined;
    this.#isEager = false;
    if (this.#state.kind === 'choice') this.#state.choice.end();
    this.#state = CLOSED;
    if (this.#parts.view.isOpen) this.#parts.view.hide();
  }

  /** While a later word is looked for, the rows on screen are those of an earlier one. */
  get #shown(): Trigger | undefined {
    const isOld = this.#state.kind !== 'list' || this.#wanted !== undefined;
    return isOld ? undefined : (this.#state as ListState).trigger;
  }

  #focusedBox(): TextControl | undefined {
    const { world } = this.#parts;
    const control = world.isOn() ? world.box() : undefined;
    return control && deepActiveElement(control.ownerDocument) === control ? control : undefined;
  }

  async #find(trigger: Trigger): Promise<void> {
    const { client, view } = this.#parts;
    const turn = ++this.#turn;
    this.#wanted = trigger;
    const waiting = setTimeout(() => {
      if (turn === this.#turn && this.#state.kind === 'closed')
        view.showNote('…', 'quiet', anchorOf(this.#parts, trigger));
    }, QUIET_MS);
    try {
      const rows = await client.find(trigger.query, circumstancesOf(this.#parts));
      if (turn === this.#turn) this.#found(trigger, rows);
    } catch (error) {
      report(error, { module: 'replies', id: 'find' });
      if (turn === this.#turn) this.#note(say(this.#parts, 'palette.silent'), trigger);
    } finally {
      clearTimeout(waiting);
    }
  }

  #found(trigger: Trigger, rows: readonly ReplyRow[]): void {
    const [first] = rows;
    const isEager = this.#isEager;
    this.#wanted = undefined;
    this.#isEager = false;
    if (first === undefined) this.close();
    else if (isEager) this.#choose(trigger, first);
    else {
      const selected = LONE_LETTER.test(trigger.query) ? -1 : 0;
      this.#show({ kind: 'list', trigger, rows, selected });
    }
  }

  #show(state: ListState): void {
    const { trigger, rows, selected } = state;
    this.#state = state;
    this.#parts.view.showList(
      {
        label: say(this.#parts, 'palette.list'),
        rows,
        selected,
        keys: say(this.#parts, selected < 0 ? 'palette.keysLater' : 'palette.keys'),
        warning: this.#warning(rows[Math.max(0, selected)]),
      },
      anchorOf(this.#parts, trigger),
    );
    const name = rows[selected]?.name;
    if (name === undefined) return;
    const data = { name, number: selected + 1, total: rows.length };
    this.#parts.say(say(this.#parts, 'palette.option', data));
  }

  /** Where the buyer would not read it in their own language. */
  #warning(row: ReplyRow | undefined): string {
    const { world } = this.#parts;
    const { buyerLanguage: buyer } = world.facts();
    if (row === undefined || buyer === undefined || buyer === row.language) return '';
    const names = new Intl.DisplayNames([world.locale()], { type: 'language' });
    const [theirs, its] = [names.of(buyer) ?? buyer, names.of(row.language) ?? row.language];
    return say(this.#parts, 'palette.otherLanguage', { buyer: theirs, reply: its });
  }

  #listKey(key: string, state: ListState): void {
    const { rows, selected, trigger } = state;
    const row = rows[selected];
    if (key === 'Escape') {
      this.#dismissed = trigger.start;
      this.close();
    } else if (key === 'Enter' || key === 'Tab') {
      // She may have typed on since: what is meant is what stands there now, not what the rows were found for.
      const box = this.#focusedBox();
      const here = box && triggerIn(box);
      if (here && !isSame(here, this.#wanted ?? trigger)) void this.#find(here);
      if (this.#wanted !== undefined) this.#isEager = true;
      else if (row) this.#choose(trigger, row);
    } else {
      const step = key === 'ArrowDown' ? 1 : -1;
      this.#show({ ...state, selected: (selected + step + rows.length) % rows.length });
    }
  }

  #choose(trigger: Trigger, row: ReplyRow): void {
    this.#turn += 1;
    this.#wanted = undefined;
    const choice = new Choice(this.#parts, trigger, row, {
      done: () => this.close(),
      keys: () => this.#keys,
      note: (sentence) => this.#note(sentence, trigger),
      dismiss: () => {
        goBack(this.#parts);
        this.#dismissed = trigger.start;
        this.close();
      },
      back: () => {
        goBack(this.#parts);
        this.close();
        void this.#find(trigger);
      },
    });
    this.#state = { kind: 'choice', choice };
    void choice.run();
  }

  #note(sentence: string, trigger: Trigger): void {
    goBack(this.#parts);
    const anchor = anchorOf(this.#parts, trigger);
    this.close();
    this.#state = { kind: 'note' };
    this.#parts.view.showNote(sentence, 'error', anchor);
    this.#parts.say(sentence);
  }
}

/** What stands before the caret. */
function triggerIn({ selectionStart, selectionEnd, value }: TextControl): Trigger | undefined {
  if (selectionStart === null || selectionStart !== selectionEnd) return undefined;
  return triggerAt(value, selectionStart);
}

function isSame(one: Trigger, other: Trigger | undefined): boolean {
  return other !== undefined && one.start === other.start && one.typed === other.typed;
}
