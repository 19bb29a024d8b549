import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Launched } from '@/lib/cli/launch';
import { type Random, randomFrom } from '../bench/support/random';
import { MessageBox } from './replies-box';
import { type DrawnTemplate, drawnTemplates, startOf } from './replies-texts';

const HOST = 'https://sellercentral.amazon.com';
const THREAD = 'cc=6f1c2a80-0001-4000-8000-000000000001&lang=en&store=US';
/** The message boxes there are. */
const BOXES: Readonly<Record<string, string>> = {
  inbox: `${HOST}/messaging/inbox?${THREAD}`,
  'inbox-v3': `${HOST}/messaging/inbox-v3?${THREAD}`,
  frame: `${HOST}/messaging/inbox?${THREAD}&with=iframe`,
  contact: `${HOST}/messaging/contact?orderId=112-1234567-7654321&lang=en&store=US`,
};
/** How the page behaves: it draws the box anew after each key, at any moment, or never. */
const MOODS = ['rerender', 'restless', ''];
const TIMES_A_PAGE = 10;
/** Far more than a slow machine needs. */
const PATIENCE_MS = 15_000;

export interface RepliesOptions {
  seed: number;
  times: number;
  progress?: (done: number) => void;
}

export interface RepliesReport {
  times: number;
  byPalette: number;
  byPanel: number;
  /** Times that one step of undo brought the text before back. */
  undone: number;
  /** Times that the page had drawn its box anew since, which takes its undo history away. */
  redrawn: number;
  /** Insertions by message box. */
  boxes: Record<string, number>;
  characters: number;
}

/**
 * Puts replies into each message box, by the palette and as the side panel does, while the page draws it anew. After
 * each: the text exact, in the page's own belief too, the caret behind it, and one step of undo brings back what was.
 * @throws with seed and place at the first difference.
 */
export async function insertReplies(
  chromium: Launched,
  { seed, times, progress }: RepliesOptions,
): Promise<RepliesReport> {
  const random = randomFrom(seed);
  const templates = drawnTemplates(random);
  const report: RepliesReport = {
    times: 0,
    byPalette: 0,
    byPanel: 0,
    undone: 0,
    redrawn: 0,
    boxes: {},
    characters: 0,
  };
  const panel = await storeTemplates(chromium, templates);
  const page = await chromium.newPage();
  const places = MOODS.flatMap((mood) => Object.keys(BOXES).map((name) => ({ mood, name })));
  for (let visit = 0; report.times < times; visit += 1) {
    const { mood, name } = places[visit % places.length] ?? { mood: '', name: 'inbox' };
    const box = await MessageBox.open(page, addressOf(name, mood));
    const most = Math.min(TIMES_A_PAGE, Math.ceil(times / places.length));
    const many = Math.min(most, times - report.times);
    for (let time = 0; time < many; time += 1) {
      const hand = new Hand(box, panel, random, report);
      await hand.insert(random.pick(templates)).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`seed ${seed}, ${name} "${mood}", time ${report.times}: ${why}`);
      });
      report.times += 1;
      report.boxes[name] = (report.boxes[name] ?? 0) + 1;
    }
    progress?.(report.times);
  }
  const [first] = chromium.errors;
  if (first !== undefined) throw new Error(`console of ${first.where}: ${first.text}`);
  await page.close();
  await panel.close();
  return report;
}

function addressOf(name: string, mood: string): string {
  const address = BOXES[name] ?? '';
  if (mood === '') return address;
  return address.includes('with=') ? `${address},${mood}` : `${address}&with=${mood}`;
}

/** Her own replies, written where the extension keeps them; the page that wrote them speaks as the side panel does. */
async function storeTemplates(
  chromium: Launched,
  templates: readonly DrawnTemplate[],
): Promise<Page> {
  const panel = await chromium.extensionPage('sidepanel.html');
  await panel.waitForSelector('[data-template]');
  const rows = templates.map(({ id, shortcut, text }) => ({
    id,
    shortcut,
    name: `Soak ${shortcut}`,
    topic: 'delivery',
    words: '',
    bodies: { en: text },
    updatedAt: '2026-11-20T08:00:00.000Z',
  }));
  await panel.evaluate(putRows, rows);
  return panel;
}

/** Runs in the panel. */
function putRows(rows: readonly object[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('clerkside');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const change = open.result.transaction('templates', 'readwrite');
      for (const row of rows) change.objectStore('templates').put(row);
      change.onerror = () => reject(change.error);
      change.oncomplete = () => {
        open.result.close();
        resolve();
      };
    };
  });
}

interface Wanted {
  before: string;
  after: string;
  caret: number;
}

/** One insertion. */
class Hand {
  constructor(
    private readonly box: MessageBox,
    private readonly panel: Page,
    private readonly random: Random,
    private readonly report: RepliesReport,
  ) {}

  async insert(template: DrawnTemplate): Promise<void> {
    const { text, caret } = startOf(this.random);
    await this.box.prepare(text, caret);
    const wanted = this.random.chance(0.6)
      ? await this.byPalette(template, text, caret)
      : await this.byPanel(template, text, caret);
    await this.compare(wanted);
    await this.undo(wanted);
    this.report.characters += template.text.length;
  }

  private async byPalette(
    { id, text, shortcut }: DrawnTemplate,
    start: string,
    caret: number,
  ): Promise<Wanted> {
    const typed = `${this.random.pick([';', '；'])}${shortcut}`;
    await this.box.page.keyboard.type(typed);
    const before = start.slice(0, caret) + typed + start.slice(caret);
    await this.until(async () => (await this.box.selected()) === id, `no palette for "${typed}"`);
    await this.box.keep();
    await this.box.page.keyboard.press(this.random.pick(['Enter', 'Tab']));
    await this.until(async () => !(await this.box.isOpen()), 'the palette stays open');
    this.report.byPalette += 1;
    return {
      before,
      after: start.slice(0, caret) + text + start.slice(caret),
      caret: caret + text.length,
    };
  }

  private async byPanel({ text }: DrawnTemplate, start: string, caret: number): Promise<Wanted> {
    // Typed by hand, so that the insertion could run together with it into one step of undo.
    const typed = this.random.pick(['', 'Hi ', '好的。']);
    if (typed !== '') await this.box.page.keyboard.type(typed);
    const before = start.slice(0, caret) + typed + start.slice(caret);
    await this.until(async () => (await this.box.see()).text === before, 'typing was lost');
    await this.box.keep();
    const answer = await this.panel.evaluate(sendText, text);
    if (!answer?.value?.ok) throw new Error(`page.insert: ${JSON.stringify(answer)}`);
    const at = caret + typed.length;
    this.report.byPanel += 1;
    return {
      before,
      after: before.slice(0, at) + text + before.slice(at),
      caret: at + text.length,
    };
  }

  private async compare({ after, caret }: Wanted): Promise<void> {
    await this.box.page.evaluate(twoFrames);
    const seen = await this.box.see();
    if (seen.text !== after) throw different('the text', seen.text, after);
    if (seen.believed !== after) throw different('what the page believes', seen.believed, after);
    if (!seen.focused) throw new Error('the box has lost the focus');
    if (seen.start !== caret || seen.end !== caret)
      throw new Error(`the caret is at ${seen.start}-${seen.end}, not ${caret}`);
    if (seen.foreign.length > 0)
      throw new Error(`the page was changed: ${seen.foreign.join(', ')}`);
  }

  private async undo({ before }: Wanted): Promise<void> {
    const { keyboard } = this.box.page;
    if (!(await this.box.see()).same) {
      this.report.redrawn += 1;
      return;
    }
    await keyboard.down(COMMAND);
    await keyboard.press('KeyZ', COMMAND === 'Meta' ? { commands: ['Undo'] } : {});
    await keyboard.up(COMMAND);
    const { same, text } = await this.box.see();
    if (text === before) this.report.undone += 1;
    // Drawn anew between the look and the key.
    else if (!same) this.report.redrawn += 1;
    else throw different('after undo the text', text, before);
  }

  private async until(ask: () => Promise<boolean>, complaint: string): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS;
    while (!(await ask())) {
      if (performance.now() > deadline) {
        const { text, focused } = await this.box.see();
        const shown = await this.box.shown();
        throw new Error(`${complaint}: ${JSON.stringify({ text, focused, shown })}`);
      }
      await setTimeout(10);
    }
  }
}

const COMMAND = process.platform === 'darwin' ? 'Meta' : 'Control';

function different(what: string, seen: string, wanted: string): Error {
  return new Error(`${what} is\n${JSON.stringify(seen)}\ninstead of\n${JSON.stringify(wanted)}`);
}

/** Runs in the panel: what the side panel sends for the page in front. */
async function sendText(text: string): Promise<{ value?: { ok: boolean } } | undefined> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: {
        query(filter: object): Promise<{ id: number }[]>;
        sendMessage(id: number, message: object): Promise<{ value?: { ok: boolean } } | undefined>;
      };
    };
  };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return chrome.tabs.sendMessage(tab?.id ?? 0, { kind: 'page.insert', text });
}

/** Runs in the page. */
function twoFrames(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}
