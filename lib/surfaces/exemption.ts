import type { PageReader } from './define';
import { CHOICE_STATES, EXEMPTION_CHOICES } from './selectors/exemption';

/** Whether the form says that the product has a GTIN exemption; undefined where it does not ask. */
export function readExemption(page: PageReader): boolean | undefined {
  const choice = page.queryAll(EXEMPTION_CHOICES).find((element) => page.visible(element));
  return choice && isChosen(choice);
}

function isChosen(choice: Element): boolean {
  const state = choice.shadowRoot?.querySelector(CHOICE_STATES);
  if (!state) return choice.hasAttribute('checked');
  // Not by class: inside a frame the constructor of another document counts.
  return 'checked' in state
    ? state.checked === true
    : state.getAttribute('aria-checked') === 'true';
}
