import { pages } from '../lib/model.js';
import { listingPage } from './listing.js';
import { missingPage, throttlePage } from './notices.js';

/** What draws each page of data/pages.json. A page gives its node and, if it has tabs, `onTab`. */
const DRAW = {
  'workflow-edit': () => listingPage('workflow', 'edit'),
  'workflow-create': () => listingPage('workflow', 'create'),
  'classic-edit': () => listingPage('classic', 'edit'),
  'classic-create': () => listingPage('classic', 'create'),
};

/** The id of the page at a path; undefined where practice has none. */
export function pageIdAt(path) {
  return pages.find((page) => new RegExp(page.path).test(path))?.id;
}

/** Draws the page at the present address. */
export function draw(id, throttled) {
  if (throttled) return throttlePage();
  return (DRAW[id] ?? missingPage)();
}
