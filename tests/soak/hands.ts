import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import type { Operation } from './operations';

/** How one field stands. */
export interface FieldSeen {
  text: string;
  /** What the page's own code believes the text to be. */
  believed: string;
}

/** How the page stands after an operation. */
export interface Seen {
  fields: FieldSeen[];
  /** Position of the focused field, -1 for none. */
  active: number;
  start: number;
  end: number;
  /** Changes of the page's nodes that the page did not make itself, the extension's own element apart. */
  foreign: string[];
}

/** Fields of the editor in which is written: selector of the host, attribute and index in the page's own values. */
export const FIELDS: readonly (readonly [string, string, number])[] = [
  ['kat-textarea[name="item_name-0-value"]', 'item_name', 0],
  ['kat-input[name="title_differentiation-0-value"]', 'title_differentiation', 0],
  ['kat-textarea[name="bullet_point-0-value"]', 'bullet_point', 0],
];

const MAC = process.platform === 'darwin';
const COMMAND_KEYS = {
  Copy: 'c',
  Cut: 'x',
  Paste: 'v',
  Undo: 'z',
  Redo: 'z',
  SelectAll: 'a',
} as const;

/** Hands on the keyboard of one page. */
export class Hands {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async on(page: Page): Promise<Hands> {
    const session = await page.createCDPSession();
    await page.evaluate(installEyes, FIELDS);
    return new Hands(page, session);
  }

  /** Does everything but `fix`, which means something only where the extension is. */
  async perform(operation: Exclude<Operation, { kind: 'fix' }>): Promise<void> {
    switch (operation.kind) {
      case 'type':
        return this.page.keyboard.type(operation.text);
      case 'insert':
        return this.page.keyboard.sendCharacter(operation.text);
      case 'key':
        return this.keys(operation);
      case 'command':
        return this.command(operation.command);
      case 'compose':
        return this.compose(operation.steps, operation.commit);
      case 'focus':
        await this.page.evaluate(
          'window.soak.focus(%field, %at)'
            .replace('%field', String(operation.field))
            .replace('%at', String(operation.at)),
        );
        return;
      case 'pause':
        return this.settle();
    }
  }

  see(): Promise<Seen> {
    return this.page.evaluate('window.soak.see()') as Promise<Seen>;
  }

  /** Writes as one step of undo, where the other page's extension wrote; the selection comes after. */
  async replace(
    field: number,
    edit: { start: number; end: number; insert: string },
  ): Promise<void> {
    await this.page.evaluate(`window.soak.replace(${field}, ${JSON.stringify(edit)})`);
  }

  async select(field: number, start: number, end: number): Promise<void> {
    await this.page.evaluate(`window.soak.select(${field}, ${start}, ${end})`);
  }

  /** Waits two frames: by then everything that a key set off has been drawn. */
  async settle(): Promise<void> {
    await this.page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
  }

  async press(key: KeyInput, modifiers: readonly KeyInput[]): Promise<void> {
    const { keyboard } = this.page;
    for (const modifier of modifiers) await keyboard.down(modifier);
    await keyboard.press(key);
    for (const modifier of modifiers) await keyboard.up(modifier);
  }

  private async keys({
    key,
    times,
    shift,
    word,
  }: Extract<Operation, { kind: 'key' }>): Promise<void> {
    const modifiers: KeyInput[] = [
      ...(shift ? ['Shift' as const] : []),
      ...(word ? [MAC ? ('Alt' as const) : ('Control' as const)] : []),
    ];
    for (let time = 0; time < times; time += 1) await this.press(key, modifiers);
  }

  private async command(command: keyof typeof COMMAND_KEYS): Promise<void> {
    const modifiers: KeyInput[] = [
      MAC ? 'Meta' : 'Control',
      ...(command === 'Redo' ? ['Shift' as const] : []),
    ];
    const { keyboard } = this.page;
    for (const modifier of modifiers) await keyboard.down(modifier);
    // Only macOS leaves editing commands to the system, which is not there without a window.
    await keyboard.press(COMMAND_KEYS[command], MAC ? { commands: [command] } : {});
    for (const modifier of modifiers) await keyboard.up(modifier);
  }

  private async compose(steps: readonly string[], commit: string | null): Promise<void> {
    for (const text of [...steps, ...(commit === null ? [''] : [])]) {
      await this.session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    if (commit !== null) await this.session.send('Input.insertText', { text: commit });
  }
}

/** Runs in the page: `window.soak`, which looks and writes by the page's own means alone. */
function installEyes(fields: readonly (readonly [string, string, number])[]): void {
  type Control = HTMLInputElement | HTMLTextAreaElement;
  const controls = (): Control[] =>
    fields.map(([selector]) => {
      const control = document
        .querySelector(selector)
        ?.shadowRoot?.querySelector('input, textarea');
      if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
        return control;
      throw new Error(`no ${selector}`);
    });
  const at = (field: number): Control => {
    const control = controls()[field];
    if (control === undefined) throw new Error(`no field ${field}`);
    return control;
  };
  interface Change {
    target: string;
    attribute: string;
    added: string[];
    removed: string[];
  }
  interface Practice {
    value(attr: string, index: number): string | undefined;
    foreign: Change[];
    foreignCount(): number;
  }
  const { practice } = window as unknown as { practice: Practice };
  const isOverlay = (name: string): boolean => name === 'clerkside-overlay';
  /** Own element, own attributes: the one thing that the extension may add. */
  const isAllowed = ({ target, attribute, added, removed }: Change): boolean =>
    isOverlay(target) ||
    (attribute === '' &&
      added.length + removed.length > 0 &&
      [...added, ...removed].every(isOverlay));
  const foreign = (): string[] => {
    practice.foreignCount(); // Has the changes that are still on their way delivered.
    return practice.foreign
      .filter((change) => !isAllowed(change))
      .map((change) => JSON.stringify(change));
  };
  const soak = {
    focus: (field: number, share: number): void => {
      const control = at(field);
      control.focus();
      const caret = Math.round(share * control.value.length);
      control.setSelectionRange(caret, caret);
    },
    select: (field: number, start: number, end: number): void => {
      at(field).setSelectionRange(start, end);
    },
    replace: (field: number, edit: { start: number; end: number; insert: string }): void => {
      const control = at(field);
      control.focus();
      control.setSelectionRange(edit.start, edit.end);
      document.execCommand(edit.insert === '' ? 'delete' : 'insertText', false, edit.insert);
    },
    see: () => {
      const all = controls();
      const hasFocus = (control: Control): boolean =>
        (control.getRootNode() as ShadowRoot).activeElement === control;
      const active = all.findIndex(hasFocus);
      return {
        fields: all.map((control, index) => {
          const [, attr, position] = fields[index] ?? ['', '', 0];
          return { text: control.value, believed: practice.value(attr, position) ?? '' };
        }),
        active,
        start: all[active]?.selectionStart ?? -1,
        end: all[active]?.selectionEnd ?? -1,
        foreign: foreign(),
      };
    },
  };
  Object.assign(window, { soak });
}
