import { h } from './dom';

/** Says a sentence to screen readers, politely, without touching the focus. */
export function createLiveRegion(root: ShadowRoot): (sentence: string) => void {
  const region = h('div', { className: 'quiet' });
  region.setAttribute('role', 'status');
  root.append(region);
  return (sentence) => {
    // The same sentence twice would be silent the second time.
    region.textContent = region.textContent === sentence ? `${sentence}\u00a0` : sentence;
  };
}
