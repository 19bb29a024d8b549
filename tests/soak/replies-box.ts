import type { Frame, Page } from 'puppeteer-core';

/** How the message box stands. */
export interface BoxSeen {
  text: string;
  /** What the page's own code believes the text to be. */
  believed: string;
  start: number;
  end: number;
  focused: boolean;
  /** Whether it is still the element that was kept: a page that draws it anew takes its undo history away. */
  same: boolean;
  /** Changes of the page's nodes that the page did not make itself, our own element apart. */
  foreign: string[];
}

/** A message box of the practice pages, looked at and prepared by the page's own means alone. */
export class MessageBox {
  private constructor(
    readonly page: Page,
    private readonly frame: Frame,
  ) {}

  /** @param address a page with one message box, in a frame or not */
  static async open(page: Page, address: string): Promise<MessageBox> {
    await page.goto(address);
    await page.bringToFront();
    await page.waitForSelector('clerkside-overlay[data-surface="buyer-messages"]');
    const inside = await page.waitForFunction(findFrame, { polling: 50 });
    const isFramed = (await inside.jsonValue()) === 'framed';
    const frame = isFramed ? page.frames().find((each) => each !== page.mainFrame()) : undefined;
    const box = new MessageBox(page, frame ?? page.mainFrame());
    await box.frame.waitForSelector('clerkside-overlay[data-surface="buyer-messages"]');
    await box.frame.waitForFunction(
      () => document.querySelector('clerkside-overlay')?.shadowRoot?.querySelector('.palette'),
      { polling: 50 },
    );
    await box.frame.evaluate(installEyes);
    return box;
  }

  see(): Promise<BoxSeen> {
    return this.frame.evaluate('window.box.see()') as Promise<BoxSeen>;
  }

  /** Puts a text in, with the caret at an offset. */
  async prepare(text: string, caret: number): Promise<void> {
    await this.frame.evaluate(`window.box.prepare(${JSON.stringify(text)}, ${caret})`);
  }

  /** From now on, `same` means the element that is there now. */
  async keep(): Promise<void> {
    await this.frame.evaluate('window.box.keep()');
  }

  /** Id of the reply that would be chosen by Enter; undefined while the palette is closed. */
  selected(): Promise<string | undefined> {
    return this.frame.evaluate(
      () =>
        document
          .querySelector('clerkside-overlay')
          ?.shadowRoot?.querySelector<HTMLElement>('[data-palette] [aria-selected="true"]')?.dataset
          .reply,
    );
  }

  /** What the palette says; undefined while it is closed. */
  shown(): Promise<string | undefined> {
    return this.frame.evaluate(
      () =>
        document
          .querySelector('clerkside-overlay')
          ?.shadowRoot?.querySelector<HTMLElement>('[data-palette]')?.innerText,
    );
  }

  isOpen(): Promise<boolean> {
    return this.frame.evaluate(
      () =>
        document.querySelector('clerkside-overlay')?.shadowRoot?.querySelector('[data-palette]') !=
        null,
    );
  }
}

/** Runs in the page: whether the box stands in a frame of it; undefined until it is there. */
function findFrame(): 'framed' | 'here' | undefined {
  const boxIn = (doc: Document | null | undefined): Element | null | undefined =>
    doc?.querySelector('kat-textarea')?.shadowRoot?.querySelector('textarea');
  if (boxIn(document)) return 'here';
  return boxIn(document.querySelector('iframe')?.contentDocument) ? 'framed' : undefined;
}

/** Runs in the page: `window.box`. */
function installEyes(): void {
  interface Change {
    target: string;
    attribute: string;
    added: string[];
    removed: string[];
  }
  interface Practice {
    values(): Record<string, string[]>;
    foreign: Change[];
    foreignCount(): number;
  }
  const { practice } = window as unknown as { practice: Practice };
  const isOurs = (name: string): boolean => name === 'clerkside-overlay';
  const isAllowed = ({ target, added, removed }: Change): boolean =>
    isOurs(target) || (added.length + removed.length > 0 && [...added, ...removed].every(isOurs));
  const control = (): HTMLTextAreaElement => {
    const found = document.querySelector('kat-textarea')?.shadowRoot?.querySelector('textarea');
    if (!found) throw new Error('no message box');
    return found;
  };
  let kept: HTMLTextAreaElement | undefined;
  const box = {
    keep: (): void => {
      kept = control();
    },
    prepare: (text: string, caret: number): void => {
      control().focus();
      control().select();
      document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
      control().setSelectionRange(caret, caret);
    },
    see: () => {
      const now = control();
      practice.foreignCount(); // Has the changes that are still on their way delivered.
      const { reply, message } = practice.values();
      return {
        text: now.value,
        believed: (reply ?? message)?.[0] ?? '',
        start: now.selectionStart,
        end: now.selectionEnd,
        focused: (now.getRootNode() as ShadowRoot).activeElement === now,
        same: now === kept,
        foreign: practice.foreign
          .filter((change) => !isAllowed(change))
          .map((change) => JSON.stringify(change)),
      };
    },
  };
  Object.assign(window, { box });
}
