import './kat/index.js';
import { h } from './lib/dom.js';
import { header } from './lib/header.js';
import { conditions, framed, t } from './lib/model.js';
import { forget, own } from './lib/witness.js';
import { draw, pageIdAt } from './pages/routes.js';

const FRAMED_PAGES = /^(workflow|classic|inbox|contact|aplus|appeal)/;

const main = h('main', { id: 'practice-main', tabindex: -1 });
let shown = '';
let page = { node: main };

/** The same page in a frame of the same origin, without header. */
function frame() {
  const url = new URL(location.href);
  url.searchParams.set('frame', '1');
  return {
    node: h('iframe', {
      class: 'page-frame',
      src: url.href,
      title: t(`page.${pageIdAt(location.pathname)}`),
    }),
  };
}

function show() {
  const id = pageIdAt(location.pathname);
  const on = conditions();
  shown = location.pathname + location.search;
  forget();
  const inFrame = on.has('iframe') && !framed() && FRAMED_PAGES.test(id ?? '');
  page = inFrame ? frame() : draw(id, on.has('throttle'));
  document.title = `${t(`page.${id ?? 'missing'}`)} · ${t('site')}`;
  main.dataset.page = id ?? 'missing';
  main.replaceChildren(page.node);
}

/** A link within the practice pages changes the route without a load, as Seller Central's apps do. */
function follow(event) {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
  if (!link || link.target || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const url = new URL(link.href);
  if (
    url.origin !== location.origin ||
    !pageIdAt(url.pathname) ||
    link.getAttribute('href').startsWith('#')
  )
    return;
  event.preventDefault();
  history.pushState(null, '', url);
  show();
  window.scrollTo(0, 0);
}

own(() => {
  const root = document.getElementById('a-page');
  if (framed()) document.querySelector('.practice-banner')?.remove();
  else root.append(header());
  root.append(main);
  show();
  document.addEventListener('click', (event) => own(() => follow(event)));
  const turned = () =>
    own(() => {
      if (location.pathname + location.search === shown) page.onTab?.();
      else show();
    });
  window.addEventListener('popstate', turned);
  document.addEventListener('practice-store', () => {
    shown = location.pathname + location.search;
  });
});
window.practice.ready = true;
