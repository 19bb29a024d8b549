import { pages } from '../lib/model.js';
import { contactPage } from './contact.js';
import { businessPage, homePage } from './home.js';
import { imagingPage } from './imaging.js';
import { inboxPage } from './inbox.js';
import { indexPage } from './index.js';
import { inventoryPage, productsPage } from './inventory.js';
import { listingPage } from './listing.js';
import { missingPage, throttlePage } from './notices.js';
import { orderPage, ordersPage } from './orders.js';
import { signinPage } from './signin.js';
import { aplusPage, appealPage } from './texts.js';

/** What draws each page of data/pages.json. A page gives its node and, if it has tabs, `onTab`. */
const DRAW = {
  index: indexPage,
  'workflow-edit': () => listingPage('workflow', 'edit'),
  'workflow-create': () => listingPage('workflow', 'create'),
  'classic-edit': () => listingPage('classic', 'edit'),
  'classic-create': () => listingPage('classic', 'create'),
  inventory: inventoryPage,
  products: productsPage,
  orders: ordersPage,
  order: orderPage,
  inbox: () => inboxPage('inbox'),
  'inbox-v3': () => inboxPage('inbox-v3'),
  contact: contactPage,
  aplus: aplusPage,
  appeal: appealPage,
  imaging: imagingPage,
  home: homePage,
  business: businessPage,
  signin: signinPage,
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
