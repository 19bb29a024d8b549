import { h, rewrite } from './dom';

/** Says a sentence to screen readers, politely, without touching the focus. */
export function createLiveRegion(root: ParentNode): (sentence: string) => void {
  const words = document.createTextNode('');
  const region = h('div', { className: 'quiet' }, words);
  region.setAttribute('role', 'status');
  root.append(region);
  return (sentence) => {
    // The same sentence twice would be silent the second time.
    rewrite(words, words.nodeValue === sentence ? `${sentence}\u00a0` : sentence);
  };
}
