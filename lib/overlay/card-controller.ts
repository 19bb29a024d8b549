import { text } from '@/lib/i18n/page';
import type { Finding, Fix, TextEdit } from '@/lib/rules/define';
import type { SplitProposal } from '@/lib/rules/splitter/types';
import { type FieldRecord, isPicture, type MarkedRecord } from '@/lib/session/record';
import type { Allowance } from '@/lib/session/waivers';
import type { Keys } from '@/lib/settings';
import { showCombo } from '@/lib/settings/key-combo';
import type { WriteRefusal } from '@/lib/surfaces/write';
import { type AnswerWorld, createAnswer } from './answer';
import type { Box } from './box';
import { fillCard, type Policy } from './card-content';
import { focusIn, refocus, tabThrough } from './card-focus';
import { sameFinding } from './choose';
import type { MarkView } from './marks';
import { markName } from './names';
import { createSplitPanel, offersSplit } from './split-panel';

/** How the card was opened: what hovering opened, hovering away closes. */
export type OpenedBy = 'hover' | 'key' | 'pointer';

/** What the card needs of the overlay around it. */
export interface CardWorld extends AnswerWorld {
  keys(): Keys;
  records(): readonly MarkedRecord[];
  marksOf(record: MarkedRecord): Iterable<MarkView>;
  /** True while a modal dialog of the page shuts the field off. */
  isShutOff(record: MarkedRecord): boolean;
  /** Says a sentence to screen readers. */
  say(sentence: string): void;
  write(record: FieldRecord, change: readonly TextEdit[] | string): WriteRefusal | undefined;
  ignore(record: MarkedRecord, finding: Finding): void;
  allow(record: FieldRecord, finding: Finding, allowance: Allowance): void;
  policy(): Policy;
  /** Shows the rule of a code in the catalogue. */
  showRule(code: string): void;
  /** Title and highlights from the listing's long title. */
  proposeSplit(): SplitProposal;
}

interface Shown {
  record: MarkedRecord;
  finding: Finding;
  by: OpenedBy;
  notice: string | undefined;
  /** The text of the field when the card was opened, and the words the finding marked in it. */
  text: string;
  words: string;
}

/** Which finding the card speaks of, and what becomes of its buttons. */
export interface CardController {
  readonly shown: Readonly<Shown> | undefined;
  open(record: MarkedRecord, position: number, by: OpenedBy): void;
  /** Shows the next (1) or previous (-1) finding of the field, round and round. */
  step(by: 1 | -1): void;
  /** Applies the first fix of a finding; false when it has none. */
  applyFirst(record: MarkedRecord, finding: Finding): boolean;
  /** The field was checked again: the card follows its finding, or closes when that is mended or she types on. */
  refresh(): void;
  /** The page replaced the field's element: the card stays if the same place is there again. */
  rebind(gone: MarkedRecord): void;
  /** The page moved: the card follows the words. */
  follow(): void;
  /** Tab from the field (or its badge) into the card, and out of the card's ends back to the field. */
  tab(back: boolean): boolean;
  /** True while she writes into the card: keys and changes of the page then leave it alone. */
  readonly isWritten: boolean;
  /** One step back: from the form to the card, from the card to the field. False when nothing was open. */
  back(): boolean;
  /** Closes, and gives the focus back to the field if the card had it. False when nothing was open. */
  close(): boolean;
}

/** Runs the card of one page. */
export function createCardController(world: CardWorld): CardController {
  const { card } = world;
  let shown: Shown | undefined;
  const answer = createAnswer(world, {
    opened() {
      if (!shown) return;
      // A pointer that leaves must not close what she writes into.
      shown = { ...shown, by: 'pointer' };
      card.moveTo(anchorOf(shown));
    },
    submit: allow,
    cancel: () => back(),
  });

  function open(record: MarkedRecord, position: number, by: OpenedBy, notice?: string): void {
    const finding = record.findings[position];
    if (!finding || world.isShutOff(record)) {
      close();
      return;
    }
    const isNew = shown?.finding.code !== finding.code || shown.finding.start !== finding.start;
    setCurrent(false);
    const { text: whole } = record;
    const words = whole.slice(finding.start, finding.end);
    shown = { record, finding, by, notice, text: whole, words };
    setCurrent(true);
    fill(shown, position);
    card.show(anchorOf(shown));
    if (isNew && by === 'key') world.say(markName(world.locale(), finding));
  }

  function fill({ record, finding, notice }: Shown, position: number): void {
    const locale = world.locale();
    const { open: next, fix, close: leave } = world.keys();
    const keys = { open: showCombo(next), fix: showCombo(fix), close: showCombo(leave) };
    const extra = isPicture(record) ? record.gauges() : splitPanel(record, finding);
    const focused = focusIn(world.root, card.element);
    answer.forget();
    fillCard(
      card.element,
      { locale, record, finding, position, keys, policy: world.policy(), notice, extra },
      {
        fix: (one) => apply(record, finding, one),
        ignore: () => ignore(record, finding),
        allow: answer.ask,
        showRule: () => world.showRule(finding.code),
        step,
        close: () => close(),
      },
    );
    if (focused) refocus(card.element, focused);
  }

  function splitPanel(record: FieldRecord, finding: Finding): HTMLElement | undefined {
    if (!offersSplit(finding.code)) return undefined;
    return createSplitPanel({
      locale: world.locale(),
      title: record,
      highlights: fields().find(({ field }) => field === 'highlights'),
      propose: world.proposeSplit,
      write(changes) {
        const was = shown;
        finish(firstRefusal(changes), was);
      },
    });
  }

  function fields(): FieldRecord[] {
    return world.records().filter((record) => !isPicture(record));
  }

  /** Writes one text after the other; what was refused stops the rest. */
  function firstRefusal(
    changes: readonly (readonly [FieldRecord, string])[],
  ): WriteRefusal | undefined {
    for (const [{ key }, value] of changes) {
      // A page may draw its fields anew after each change: the place in the listing is what stays.
      const record = fields().find((one) => one.key === key);
      const refusal = record ? world.write(record, value) : 'gone';
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  }

  /** The mark whose card is open stands out a little. */
  function setCurrent(current: boolean): void {
    if (!shown) return;
    for (const { element, finding } of world.marksOf(shown.record)) {
      if (finding === shown.finding) element.toggleAttribute('data-current', current);
    }
  }

  function anchorOf({ record, finding }: Shown): Box {
    for (const mark of world.marksOf(record)) {
      const box = mark.finding === finding ? mark.boxes.at(-1) : undefined;
      if (box) return box;
    }
    return record.control.getBoundingClientRect();
  }

  function close(): boolean {
    if (!shown && !card.isOpen) return false;
    const hadFocus = focusIn(world.root, card.element) !== undefined;
    const record = shown?.record;
    setCurrent(false);
    shown = undefined;
    answer.forget();
    card.hide();
    if (hadFocus) record?.control.focus({ preventScroll: true });
    return true;
  }

  function apply(record: MarkedRecord, finding: Finding, fix: Fix): void {
    const was = shown;
    const isThere = record.findings.includes(finding) && !isPicture(record);
    finish(isThere ? world.write(record, fix.edits) : 'stale', was);
  }

  /** `was`: what was shown before the change, which closes the card as any change of the text does. */
  function finish(refusal: WriteRefusal | undefined, was: Shown | undefined): void {
    if (refusal === undefined) {
      close();
      world.say(text(world.locale(), 'overlay.fixed'));
      return;
    }
    const notice = text(world.locale(), `surfaces.write.${refusal}`);
    world.say(notice);
    const record = world.records().find((one) => one.key === was?.record.key);
    const position = record && was && sameFinding(record.findings, was.finding);
    if (record && was && position !== undefined) open(record, position, was.by, notice);
    else close();
  }

  function ignore(record: MarkedRecord, finding: Finding): void {
    close();
    const said = isPicture(record) ? 'overlay.picture.ignored' : 'overlay.ignored';
    world.say(text(world.locale(), said));
    world.ignore(record, finding);
  }

  /** She has said why: the finding may have moved, or be gone, since the form was opened. */
  function allow(allowance: Allowance): void {
    const was = shown;
    const record = fields().find((one) => one.key === was?.record.key);
    const finding = was && again(record, was);
    close();
    world.say(text(world.locale(), finding ? 'overlay.allow.done' : 'surfaces.write.stale'));
    if (record && finding) world.allow(record, finding, allowance);
  }

  function back(): boolean {
    if (!shown || !answer.isOpen) return close();
    const { record, by } = shown;
    const finding = again(record, shown);
    if (finding === undefined) return close();
    open(record, record.findings.indexOf(finding), by);
    answer.focusButton();
    return true;
  }

  function step(by: 1 | -1): void {
    if (!shown) return;
    const { findings } = shown.record;
    const position = findings.indexOf(shown.finding);
    open(shown.record, (position + by + findings.length) % findings.length, shown.by);
  }

  return {
    get shown() {
      return shown;
    },
    open,
    step,
    applyFirst(record, finding) {
      const [first] = finding.fixes;
      if (first) apply(record, finding, first);
      return first !== undefined;
    },
    refresh() {
      if (!shown) return;
      if (answer.isWritten) {
        shown = { ...shown, finding: again(shown.record, shown) ?? shown.finding };
        return;
      }
      // Who types on mends by hand, and the card would be in the way.
      if (shown.record.text !== shown.text) {
        close();
        return;
      }
      const position = sameFinding(shown.record.findings, shown.finding);
      if (position === undefined) close();
      else open(shown.record, position, shown.by, shown.notice);
    },
    rebind(gone) {
      if (shown?.record !== gone) return;
      const next = world.records().find((record) => record.key === gone.key);
      if (next) shown = { ...shown, record: next };
      else close();
    },
    follow() {
      if (!shown) return;
      if (world.isShutOff(shown.record)) close();
      else card.moveTo(anchorOf(shown));
    },
    tab(back) {
      if (!shown || shown.by === 'hover') return false;
      return tabThrough({ ...world, card: card.element, field: shown.record.control }, back);
    },
    get isWritten() {
      return answer.isWritten;
    },
    back,
    close,
  };
}

/** The finding on the same words as its field holds it now, at its place if it can be; undefined when it is gone. */
function again(
  record: MarkedRecord | undefined,
  { finding, words }: Pick<Shown, 'finding' | 'words'>,
): Finding | undefined {
  if (!record) return undefined;
  const { findings, text: whole } = record;
  const wordsOf = ({ start, end }: Finding): string => whole.slice(start, end);
  const alike = findings.filter((one) => one.code === finding.code && wordsOf(one) === words);
  return alike.find(({ start }) => start === finding.start) ?? alike[0];
}
