import type { Launched } from '@/lib/cli/launch';
import { randomFrom } from '../bench/support/random';
import { FIELDS, Hands, type Seen } from './hands';
import { nextOperation, type Operation } from './operations';

const EDITOR = 'https://sellercentral.amazon.com/interactive/listing/workflow/edit?sku=TOWEL-01';
/** A fresh page after so many edits: shorter stories are easier to read, and each starts with its own text. */
const EDITS_A_PAGE = 250;
const SHOWN_OPERATIONS = 12;
/** As many smaller steps as one step of undo may become: the longest text that is typed, and some. */
const MOST_STEPS = 40;

export interface RandomEditsOptions {
  seed: number;
  edits: number;
  /** Conditions of the practice page, one page after the other. */
  conditions: readonly string[];
  progress?: (done: number) => void;
}

export interface RandomEditsReport {
  edits: number;
  /** Fixes that were applied, and times that the key found nothing to do. */
  fixes: number;
  idleFixes: number;
  /**
   * Times that a step of undo or redo was another than without the extension: Chromium ends a step when any node
   * of the document is removed while somebody types. Nothing is lost by it, but it shall not be.
   */
  otherSteps: number;
  /** Marks seen at rest, over all pauses. */
  marks: number;
}

/**
 * The same random edits in two browsers, one of them without the extension: after each, both must have
 * the same texts and the same caret, and nobody but the page may have changed the page.
 * @throws with seed, the last operations and both states at the first difference.
 */
export async function randomEdits(
  extended: Launched,
  plain: Launched,
  options: RandomEditsOptions,
): Promise<RandomEditsReport> {
  const report: RandomEditsReport = { edits: 0, fixes: 0, idleFixes: 0, otherSteps: 0, marks: 0 };
  for (let story = 0; report.edits < options.edits; story += 1) {
    const condition = options.conditions[story % options.conditions.length] ?? '';
    const edits = Math.min(EDITS_A_PAGE, options.edits - report.edits);
    await tellStory(
      [extended, plain],
      { ...options, seed: options.seed + story, edits, condition },
      report,
    );
    options.progress?.(report.edits);
  }
  return report;
}

interface Story {
  seed: number;
  edits: number;
  condition: string;
}

async function tellStory(
  [extended, plain]: readonly [Launched, Launched],
  { seed, edits, condition }: Story,
  report: RandomEditsReport,
): Promise<void> {
  const address = `${EDITOR}&with=${condition}`;
  const pair = new Pair(await open(extended, address), await open(plain, address), report);
  const random = randomFrom(seed);
  const told: Operation[] = [{ kind: 'focus', field: 0, at: 1 }];
  try {
    await pair.both({ kind: 'focus', field: 0, at: 1 });
    for (let edit = 0; edit < edits; edit += 1) {
      const length = pair.seen?.fields[pair.seen.active]?.text.length ?? 0;
      const operation = nextOperation(random, { length, fields: FIELDS.length });
      told.push(operation);
      await pair.step(operation);
      report.edits += 1;
    }
    noErrors(extended);
  } catch (error) {
    const last = told.slice(-SHOWN_OPERATIONS).map((operation) => JSON.stringify(operation));
    const place = `seed ${seed}, "${condition}", edit ${told.length - 1}`;
    throw new Error(
      `${place}: ${error instanceof Error ? error.message : String(error)}\n${last.join('\n')}`,
    );
  }
  await pair.close();
}

async function open({ newPage, extensionId }: Launched, address: string): Promise<Hands> {
  const page = await newPage(address);
  await page.bringToFront();
  await page.waitForFunction('window.practice?.ready');
  if (extensionId !== '') {
    await page.waitForFunction(
      'document.querySelector("clerkside-overlay")?.shadowRoot?.querySelector("[data-code]")',
    );
  }
  return Hands.on(page);
}

function noErrors({ errors }: Launched): void {
  const first = errors[0];
  if (first !== undefined) throw new Error(`console of ${first.where}: ${first.text}`);
}

/** The page with the extension and its twin without. */
class Pair {
  seen: Seen | undefined;

  constructor(
    private readonly extended: Hands,
    private readonly plain: Hands,
    private readonly report: RandomEditsReport,
  ) {}

  async step(operation: Operation): Promise<void> {
    if (operation.kind === 'fix') await this.fix(operation.settled);
    else await this.both(operation);
  }

  async both(operation: Exclude<Operation, { kind: 'fix' }>): Promise<void> {
    const before = this.seen;
    await Promise.all([this.extended.perform(operation), this.plain.perform(operation)]);
    const isStep = operation.kind === 'command' && /^(Undo|Redo)$/.test(operation.command);
    if (isStep && before !== undefined) await this.catchUp(operation, before);
    await this.compare();
    if (operation.kind === 'pause') await this.lookAtMarks();
  }

  /**
   * Where the steps of undo are cut otherwise with the extension, going on must lead to the same texts: whoever
   * is nearer to where both came from takes the next step. The caret is then where that step began, which is no
   * better and no worse: both go on from the same one.
   */
  private async catchUp(
    operation: Extract<Operation, { kind: 'command' }>,
    from: Seen,
  ): Promise<void> {
    let [ours, theirs] = await this.look();
    const first = [stateOf(ours), stateOf(theirs)] as const;
    if (first[0] === first[1]) return;
    this.report.otherSteps += 1;
    for (let step = 0; step < MOST_STEPS && textsOf(ours) !== textsOf(theirs); step += 1) {
      const behind = distance(from, ours) <= distance(from, theirs) ? this.extended : this.plain;
      await behind.perform(operation);
      [ours, theirs] = await this.look();
    }
    if (textsOf(ours) !== textsOf(theirs)) throw different(...first);
    if (ours.active === theirs.active && ours.active >= 0) {
      await this.extended.select(theirs.active, theirs.start, theirs.end);
    }
  }

  private look(): Promise<[Seen, Seen]> {
    return Promise.all([this.extended.see(), this.plain.see()]);
  }

  async close(): Promise<void> {
    await Promise.all([this.extended.page.close(), this.plain.page.close()]);
  }

  /** Applies a fix in one page and by hand the same change in the other; the caret must have stayed with its words. */
  private async fix(settled: boolean): Promise<void> {
    if (settled) await this.extended.settle();
    const before = await this.extended.see();
    await this.extended.press('Enter', ['Alt']);
    await this.extended.settle();
    const after = await this.extended.see();
    let changed = 0;
    for (const [field, { text }] of after.fields.entries()) {
      const old = before.fields[field]?.text ?? '';
      const edit = singleEdit(old, text);
      if (edit === undefined) continue;
      changed += 1;
      if (field === before.active) caretStays(before, after, edit);
      await this.plain.replace(field, edit);
    }
    if (changed > 0) this.report.fixes += 1;
    else this.report.idleFixes += 1;
    if (after.active >= 0 && changed > 0)
      await this.plain.select(after.active, after.start, after.end);
    await this.compare();
  }

  private async compare(): Promise<void> {
    const [ours, theirs] = await this.look();
    this.seen = ours;
    const [state, wanted] = [stateOf(ours), stateOf(theirs)];
    if (state !== wanted) throw different(state, wanted);
    if (ours.foreign.length > 0) {
      throw new Error(`the page was changed: ${ours.foreign.join(', ')}`);
    }
  }

  /** At rest, every mark lies within the text of its field. */
  private async lookAtMarks(): Promise<void> {
    const wrong = (await this.extended.page.evaluate(marksOutside, FIELDS)) as {
      count: number;
      outside: string[];
    };
    this.report.marks += wrong.count;
    if (wrong.outside.length > 0)
      throw new Error(`marks outside their texts: ${wrong.outside.join(', ')}`);
  }
}

/** How many signs lie between the texts of two states. */
function distance(from: Seen, to: Seen): number {
  return to.fields.reduce((sum, { text }, field) => {
    const edit = singleEdit(from.fields[field]?.text ?? '', text);
    return edit === undefined ? sum : sum + (edit.end - edit.start) + edit.insert.length;
  }, 0);
}

function different(state: string, wanted: string): Error {
  return new Error(`with the extension\n${state}\nwithout it\n${wanted}`);
}

/** Texts, focus and selection: what must be the same with the extension and without. */
function stateOf({ foreign: _, ...state }: Seen): string {
  return JSON.stringify(state);
}

function textsOf({ fields }: Seen): string {
  return JSON.stringify(fields);
}

/** The one stretch in which two texts differ, by the widest common beginning and end. */
function singleEdit(
  before: string,
  after: string,
): { start: number; end: number; insert: string } | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, end: before.length - tail, insert: after.slice(start, after.length - tail) };
}

/** Before the change the caret has not moved, behind it it has moved along, within it it is still there. */
function caretStays(
  before: Seen,
  after: Seen,
  edit: { start: number; end: number; insert: string },
): void {
  const shift = edit.insert.length - (edit.end - edit.start);
  const fits = (old: number, now: number): boolean => {
    // Where signs repeat, the same change can be told in several places: at its ends both answers are right.
    if (old < edit.start) return now === old;
    if (old > edit.end) return now === old + shift;
    return now >= Math.min(old, edit.start) && now <= Math.max(old, edit.end + shift);
  };
  if (
    after.active === before.active &&
    fits(before.start, after.start) &&
    fits(before.end, after.end)
  )
    return;
  throw new Error(`a fix moved the caret: ${JSON.stringify({ before, after, edit })}`);
}

/** Runs in the page: marks whose span does not fit into the text of their field. */
function marksOutside(fields: readonly (readonly [string, string, number])[]): {
  count: number;
  outside: string[];
} {
  const names = ['title', 'highlights', 'bullets'];
  const marks = [
    ...(document
      .querySelector('clerkside-overlay')
      ?.shadowRoot?.querySelectorAll<HTMLElement>('[data-code]') ?? []),
  ];
  const outside = marks.filter(({ dataset }) => {
    const at = dataset.index === '0' ? names.indexOf(dataset.field ?? '') : -1;
    const selector = fields[at]?.[0];
    if (selector === undefined) return false;
    const control = document.querySelector(selector)?.shadowRoot?.querySelector('input, textarea');
    const length =
      control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
        ? control.value.length
        : 0;
    const [start, end] = [Number(dataset.start), Number(dataset.end)];
    return !(start >= 0 && start <= end && end <= length);
  });
  return {
    count: marks.length,
    outside: outside.map(({ dataset }) => `${dataset.code} ${dataset.start}-${dataset.end}`),
  };
}
