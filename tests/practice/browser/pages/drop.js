import { own } from '../lib/witness.js';

/**
 * Lets files be dropped on an element, as pages do: without this the browser would open the file.
 * @param {HTMLElement} element
 * @param {(files: File[]) => void} take
 */
export function takeDrops(element, take) {
  element.addEventListener('dragover', (event) => event.preventDefault());
  element.addEventListener('drop', (event) => {
    event.preventDefault();
    event.stopPropagation();
    own(() => take([...(event.dataTransfer?.files ?? [])]));
  });
}
