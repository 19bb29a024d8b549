import type { Severity } from '@/lib/rules/define';
import type { FieldRecord } from '@/lib/session/record';
import type { Box } from './box';
import { h } from './dom';
import { SIGNS } from './marks';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** What the badge says beside the numbers, for those who cannot see the signs. */
export interface BadgeWords {
  field: string;
  /** E.g. "errors". */
  severities: Readonly<Record<Severity, string>>;
  open: string;
}

/** The badge of one field: how many findings of each kind, as signs and numbers; opens the card. */
export interface Badge {
  readonly element: HTMLButtonElement;
  /** Writes the counts and puts the badge into the layer. */
  describe(record: FieldRecord, words: BadgeWords): void;
  /** Takes the badge out of the layer: there is nothing to count. */
  remove(): void;
  /** Places it at the top right of the field's box (layer px); undefined hides it. */
  place(box: Box | undefined): void;
}

/** Makes the badge of a field. */
export function createBadge(layer: HTMLElement, open: () => void): Badge {
  const element = h('button', {
    type: 'button',
    className: 'badge',
    hidden: true,
    data: { badge: '' },
  });
  element.addEventListener('click', open);
  // The field keeps focus and caret while the card is opened with the mouse.
  element.addEventListener('pointerdown', (event) => event.preventDefault());
  element.addEventListener('mousedown', (event) => event.preventDefault());
  let shown = '';
  return {
    element,
    describe(record, words) {
      if (!element.isConnected) layer.append(element);
      const counts = SEVERITIES.map(
        (severity) =>
          [severity, record.findings.filter((f) => f.severity === severity).length] as const,
      ).filter(([, count]) => count > 0);
      const key = `${words.field} ${words.open} ${counts.join()}`;
      if (key === shown) return;
      shown = key;
      element.dataset.field = record.field;
      element.dataset.index = String(record.index);
      element.replaceChildren(
        quiet(`${words.field}: `),
        ...counts.map(([severity, count]) =>
          countElement(severity, count, words.severities[severity]),
        ),
        quiet(words.open),
      );
    },
    remove: () => element.remove(),
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

function countElement(severity: Severity, count: number, word: string): HTMLElement {
  const sign = h('span', { ariaHidden: 'true' }, SIGNS[severity]);
  return h('span', { className: `count ${severity}` }, sign, ` ${count}`, quiet(` ${word}, `));
}

function quiet(words: string): HTMLElement {
  return h('span', { className: 'quiet' }, words);
}
