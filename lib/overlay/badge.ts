import type { Severity } from '@/lib/rules/define';
import type { FieldRecord } from '@/lib/session/record';
import type { Box } from './box';
import { SIGNS } from './marks';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** The badge of one field: how many findings of each kind, as signs and numbers; opens the card. */
export interface Badge {
  readonly element: HTMLButtonElement;
  /** Writes the counts; `name` is the full sentence for screen readers. */
  describe(record: FieldRecord, name: string): void;
  /** Places it at the top right of the field's box (layer px); undefined hides it. */
  place(box: Box | undefined): void;
}

/** Makes the badge of a field. */
export function createBadge(layer: HTMLElement, open: () => void): Badge {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'badge';
  element.dataset.badge = '';
  element.hidden = true;
  element.addEventListener('click', open);
  // The field keeps focus and caret while the card is opened with the mouse.
  element.addEventListener('pointerdown', (event) => event.preventDefault());
  element.addEventListener('mousedown', (event) => event.preventDefault());
  layer.append(element);
  let shown = '';
  return {
    element,
    describe(record, name) {
      element.dataset.field = record.field;
      element.dataset.index = String(record.index);
      const counts = SEVERITIES.map(
        (severity) => [severity, record.findings.filter((f) => f.severity === severity).length] as const,
      ).filter(([, count]) => count > 0);
      const key = counts.join();
      if (key !== shown) {
        shown = key;
        element.replaceChildren(...counts.map(([severity, count]) => countElement(severity, count)));
      }
      if (element.ariaLabel !== name) element.ariaLabel = name;
      element.title = name;
    },
    place(box) {
      element.hidden = !box;
      if (!box) return;
      element.style.right = 'auto';
      element.style.left = `${Math.round(box.right - 8)}px`;
      element.style.top = `${Math.round(box.top - 10)}px`;
      element.style.transform = 'translateX(-100%)';
    },
  };
}

function countElement(severity: Severity, count: number): HTMLElement {
  const element = document.createElement('span');
  element.className = `count ${severity}`;
  element.textContent = `${SIGNS[severity]} ${count}`;
  return element;
}
