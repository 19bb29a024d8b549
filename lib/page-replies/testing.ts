import { h } from '@/lib/overlay/dom';
import type { AskedValue, ReplyRow } from '@/lib/replies/messages';
import type { PageFacts } from '@/lib/surfaces/define';
import type { WriteRefusal } from '@/lib/surfaces/write';
import type { Written } from './ask-form';
import { listenForPalette } from './listen';
import { Palette } from './palette';
import type { PaletteView, ShownList } from './view';

/** What is on screen. */
type Shown =
  | ({ kind: 'list' } & ShownList)
  | { kind: 'note'; note: string; tone: string }
  | { kind: 'form' };

/** A palette over a real text area; what is around it is played. */
export function playedPalette(signal: AbortSignal) {
  const played = new Played();
  const element = h('div');
  document.body.append(element);
  const palette = new Palette({
    world: {
      element,
      signal,
      box: () => (played.isComposing || played.isAway ? undefined : played.box),
      facts: () => played.facts,
      locale: () => 'en',
      isOn: () => played.isOn,
      write: (place, text) => played.take(place.typed, text),
    },
    client: {
      async find(query) {
        played.asked.push(query);
        await played.answers;
        if (played.isSilent) throw new Error('played silence');
        return played.rows;
      },
      async fill(id, values) {
        played.given = values;
        const isAsked = played.missing.length > 0 && Object.keys(values).length === 0;
        return isAsked ? { kind: 'missing', fields: played.missing } : { kind: 'ready', text: id };
      },
      count: async (id) => void played.counted.push(id),
    },
    view: playedView(played, element),
    say: (sentence) => void played.said.push(sentence),
    anchor: () => new DOMRect(),
    afterDrawing: (act) => {
      played.draw = act;
    },
  });
  played.pick = (index) => palette.pick(index);
  played.look = () => palette.look(false);
  listenForPalette(palette, { view: window, signal, box: () => played.box, element });
  return played;
}

class Played {
  box = textArea();
  facts: PageFacts = {};
  isOn = true;
  isComposing = false;
  isSilent = false;
  /** The page has taken the box away for a moment. */
  isAway = false;
  refusal: WriteRefusal | undefined;
  rows: readonly ReplyRow[] = [];
  missing: readonly AskedValue[] = [];
  answers: Promise<unknown> = Promise.resolve();
  shown: Shown | undefined;
  given: Written = {};
  readonly asked: string[] = [];
  readonly written: [text: string, typed: string][] = [];
  readonly counted: string[] = [];
  readonly said: string[] = [];
  pick: (index: number) => void = () => undefined;
  look: () => void = () => undefined;
  /** Lets the page draw what was done last. */
  draw: () => void = () => undefined;

  /** Types at the end, one sign after the other, and waits until the palette has seen it. */
  async type(text: string, inputType = 'insertText'): Promise<void> {
    const signs = inputType === 'insertText' ? [...text] : [text];
    for (const sign of signs) this.#input(this.box.value + sign, inputType);
    await seen();
  }

  async backspace(): Promise<void> {
    this.#input(this.box.value.slice(0, -1), 'deleteContentBackward');
    await seen();
  }

  #input(value: string, inputType: string): void {
    const { isComposing } = this;
    this.box.value = value;
    this.box.setSelectionRange(value.length, value.length);
    const event = new InputEvent('input', { bubbles: true, inputType, isComposing });
    this.box.dispatchEvent(event);
  }

  /** True when the key was taken. */
  press(key: string, more: KeyboardEventInit = {}): boolean {
    const event = new KeyboardEvent('keydown', {
      key,
      code: key,
      bubbles: true,
      cancelable: true,
      ...more,
    });
    if (more.keyCode !== undefined)
      Object.defineProperty(event, 'keyCode', { value: more.keyCode });
    document.activeElement?.dispatchEvent(event);
    return event.defaultPrevented;
  }

  release(key: string): void {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keyup', { key, code: key, bubbles: true }),
    );
  }

  compose(type: 'compositionstart' | 'compositionend'): void {
    this.box.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
  }

  /** The page puts another element in the place of the box. */
  redraw(): void {
    const { value } = this.box;
    this.box.remove();
    this.box = textArea(value);
  }

  /** Holds the answers back until the function returned is called. */
  holdAnswers(): () => void {
    let answer: () => void = () => undefined;
    this.answers = new Promise<void>((resolve) => {
      answer = resolve;
    });
    return () => answer();
  }

  take(typed: string, text: string) {
    if (this.refusal) return { ok: false as const, reason: this.refusal, text: this.box.value };
    this.written.push([text, typed]);
    this.box.value = text;
    return { ok: true as const, text, control: this.box, undoable: true };
  }

  field(name: string): HTMLInputElement {
    const found = document.querySelector<HTMLInputElement>(`[data-asked="${name}"]`);
    if (!found) throw new Error(`No field ${name}`);
    return found;
  }

  write(name: string, value: string): void {
    this.field(name).value = value;
  }
}

function textArea(value = ''): HTMLTextAreaElement {
  const box = h('textarea', { value });
  document.body.append(box);
  box.focus();
  box.setSelectionRange(value.length, value.length);
  return box;
}

function playedView(played: Played, element: HTMLElement): PaletteView {
  return {
    element,
    get isOpen() {
      return played.shown !== undefined;
    },
    showList(list) {
      played.shown = { kind: 'list', ...list };
    },
    showNote(note, tone) {
      played.shown = { kind: 'note', note, tone };
    },
    showForm(form) {
      element.replaceChildren(form);
      played.shown = { kind: 'form' };
    },
    moveTo: () => undefined,
    hide() {
      played.shown = undefined;
    },
  };
}

/** By then the palette has looked, and what it asked has been answered. */
async function seen(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}
