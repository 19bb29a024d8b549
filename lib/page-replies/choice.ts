import { report } from '@/lib/diagnostics';
import type { AskedValue, FilledReply, ReplyRow } from '@/lib/replies/messages';
import { type AskForm, createAskForm, type Written } from './ask-form';
import { anchorOf, circumstancesOf, type PaletteParts, say } from './parts';
import type { Trigger } from './trigger';

/** What becomes of the palette. */
export interface ChoiceEnds {
  /** It is in the message, or no longer wanted. */
  done(): void;
  note(sentence: string): void;
  /** How many keys she has pressed so far. */
  keys(): number;
  /** She closed it: what she typed stays. */
  dismiss(): void;
  /** Back to the list. */
  back(): void;
}

/** One reply that was chosen: its text is fetched, what is missing is asked for, and it is written. */
export class Choice {
  readonly #parts: PaletteParts;
  readonly #trigger: Trigger;
  readonly #row: ReplyRow;
  readonly #ends: ChoiceEnds;
  #form: AskForm | undefined;
  #isOver = false;

  constructor(parts: PaletteParts, trigger: Trigger, row: ReplyRow, ends: ChoiceEnds) {
    this.#parts = parts;
    this.#trigger = trigger;
    this.#row = row;
    this.#ends = ends;
  }

  /** Fetches the text; what is missing is asked for, and then fetched again. */
  async run(values: Written = {}): Promise<void> {
    const { client } = this.#parts;
    try {
      const filled = await client.fill(this.#row.id, values, circumstancesOf(this.#parts));
      if (!this.#isOver) this.#use(filled);
    } catch (error) {
      report(error, { module: 'replies', id: 'fill' });
      if (!this.#isOver) this.#ends.note(say(this.#parts, 'palette.silent'));
    }
  }

  /** What comes later is no longer wanted. */
  end(): void {
    this.#isOver = true;
  }

  /** She may have gone on elsewhere: then the form is in her way. */
  look(): void {
    if (this.#form && !this.#form.isFocused) this.#ends.done();
    else this.#parts.view.moveTo(anchorOf(this.#parts, this.#trigger));
  }

  /** Does what a key means here; false leaves it to the page. */
  key(event: KeyboardEvent): boolean {
    const target = event.composedPath()[0];
    const isInForm = target instanceof Node && this.#form?.element.contains(target) === true;
    // Until the text has come the message is as it was: no key may act on it twice.
    if (!isInForm && target !== this.#parts.world.box()) return false;
    if (event.key === 'Escape') {
      this.#ends.dismiss();
      return true;
    }
    if (isInForm) return this.#form?.key(event) === true;
    return HELD.has(event.key);
  }

  #use(filled: FilledReply): void {
    if (filled.kind === 'ready') this.#insert(filled.text);
    else if (filled.kind === 'missing') this.#ask(filled.fields);
    else this.#ends.note(say(this.#parts, 'palette.deleted'));
  }

  #ask(fields: readonly AskedValue[]): void {
    const { view, world } = this.#parts;
    const form = createAskForm({
      locale: world.locale(),
      name: this.#row.name,
      fields,
      submit: (values) => void this.run(values),
      back: this.#ends.back,
    });
    this.#form = form;
    view.showForm(form.element, anchorOf(this.#parts, this.#trigger));
    if (!form.focus()) this.#ends.note(say(this.#parts, 'palette.askElsewhere'));
  }

  #insert(message: string): void {
    const { world, client, afterDrawing } = this.#parts;
    const result = world.write(this.#trigger, message);
    if (!result.ok) {
      const isStale = result.reason === 'stale';
      const path = isStale ? 'palette.stale' : (`surfaces.write.${result.reason}` as const);
      this.#ends.note(say(this.#parts, path));
      return;
    }
    const { id, name } = this.#row;
    this.#ends.done();
    this.#parts.say(say(this.#parts, 'palette.inserted', { name }));
    client.count(id).catch((error: unknown) => report(error, { module: 'replies', id: 'use' }));
    const keys = this.#ends.keys();
    afterDrawing(() => {
      // What is there after a key of hers, an undo perhaps, is hers and not the page's.
      if (this.#ends.keys() === keys) this.#readBack(message, result.text);
    });
  }

  /** Some pages put their own version in later on: she should know. */
  #readBack(message: string, whole: string): void {
    const now = this.#parts.world.box()?.value;
    // She may have typed on meanwhile; the reply itself has to be there.
    if (now === undefined || now === whole || now.includes(message)) return;
    this.#ends.note(say(this.#parts, 'surfaces.write.changed'));
  }
}

const HELD: ReadonlySet<string> = new Set(['Enter', 'Tab', 'ArrowDown', 'ArrowUp']);
