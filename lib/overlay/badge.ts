import type { Severity } from '@/lib/rules/define';
import type { MarkedRecord } from '@/lib/session/record';
import type { Box } from './box';
import { h, rewrite } from './dom';
import { SIGNS } from './marks';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** What the badge says beside the numbers, for those who cannot see the signs. */
export interface BadgeWords {
  field: string;
  /** E.g. "errors". */
  severities: Readonly<Record<Severity, string>>;
  open: string;
  /** What else is said beside the counts, e.g. that a picture is being measured. */
  note: string | undefined;
  /** More about it, for whoever rests the pointer there. */
  details: string | undefined;
}

/** The badge of one field: how many findings of each kind, as signs and numbers; opens the card. */
export interface Badge {
  readonly element: HTMLButtonElement;
  /** True while it says anything. */
  readonly isUsed: boolean;
  /** Writes the counts and puts the badge into the layer. */
  describe(record: MarkedRecord, words: BadgeWords): void;
  /** Nothing to count: the element stays, hidden and without `data-badge`. */
  clear(): void;
  /** Places it at the top right of the field's box (layer px); undefined hides it. */
  place(box: Box | undefined): void;
}

/** Makes the badge of a field. */
export function createBadge(layer: HTMLElement, act: () => void): Badge {
  const element = h('button', {
    type: 'button',
    className: 'badge',
    hidden: true,
  });
  element.addEventListener('click', act);
  // The field keeps focus and caret while the card is opened with the mouse.
  element.addEventListener('pointerdown', (event) => event.preventDefault());
  element.addEventListener('mousedown', (event) => event.preventDefault());
  const field = quiet('');
  const open = quiet('');
  const note = document.createTextNode('');
  let isUsed = false;
  const counts = SEVERITIES.map((severity) => createCount(severity));
  element.append(field.element, note, ...counts.map((count) => count.element), open.element);
  return {
    element,
    get isUsed() {
      return isUsed;
    },
    describe(record, words) {
      isUsed = true;
      if (!element.isConnected) layer.append(element);
      const hasFindings = record.findings.length > 0;
      element.toggleAttribute('data-badge', hasFindings);
      element.toggleAttribute('data-note', words.note !== undefined);
      element.dataset.field = record.field;
      element.dataset.index = String(record.index);
      rewrite(field.words, `${words.field}: `);
      rewrite(note, words.note ?? '');
      rewrite(open.words, hasFindings ? words.open : '');
      const title = words.details ?? '';
      if (element.title !== title) element.title = title;
      for (const count of counts) {
        const number = record.findings.filter((f) => f.severity === count.severity).length;
        count.show(number, words.severities[count.severity]);
      }
    },
    clear() {
      isUsed = false;
      element.hidden = true;
      delete element.dataset.badge;
      delete element.dataset.note;
    },
    place(box) {
      if (element.hidden === !!box) element.hidden = !box;
      if (!box) return;
      const left = `${Math.round(box.right - 8)}px`;
      const top = `${Math.round(box.top - 10)}px`;
      if (element.style.left !== left) element.style.left = left;
      if (element.style.top !== top) element.style.top = top;
    },
  };
}

/** The count of one severity; nodes are rewritten and hidden, never removed, lest undo be cut into letters. */
function createCount(severity: Severity) {
  const number = document.createTextNode('');
  const word = quiet('');
  const sign = h('span', { ariaHidden: 'true' }, SIGNS[severity]);
  const element = h('span', { className: `count ${severity}` }, sign, number, word.element);
  return {
    severity,
    element,
    show(count: number, name: string): void {
      if (element.hidden === count > 0) element.hidden = count === 0;
      rewrite(number, ` ${count}`);
      rewrite(word.words, ` ${name}, `);
    },
  };
}

function quiet(text: string) {
  const words = document.createTextNode(text);
  return { words, element: h('span', { className: 'quiet' }, words) };
}
