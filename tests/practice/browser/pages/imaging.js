import { h } from '../lib/dom.js';
import { listingNow, picture, t } from '../lib/model.js';
import { own } from '../lib/witness.js';
import { takeDrops } from './drop.js';

const PLACES = 9;

/** A place whose test id does not say which it is: they stand in the order of the gallery. */
function place(name) {
  const frame = h('div', { class: 'image-frame', 'data-testid': 'variant-image-wrapper' });
  const show = (source, alt) =>
    frame.replaceChildren(h('img', { class: 'variantImage--q2Lm', src: source, alt }));
  if (name) show(picture(name), '');
  takeDrops(frame, ([file]) => {
    if (file) show(URL.createObjectURL(file), file.name);
  });
  return { frame, show };
}

/** The image manager of one listing: its pictures, and one input for all that are to come. */
export function imagingPage() {
  const listing = listingNow('TOWEL-01');
  const given = Object.values(listing.images ?? {});
  const places = Array.from({ length: PLACES }, (_, at) => place(given[at]));
  const take = (files) => {
    const free = places.filter(({ frame }) => frame.childElementCount === 0);
    files.slice(0, free.length).forEach((file, at) => {
      free[at].show(URL.createObjectURL(file), file.name);
    });
  };
  const input = h('input', {
    type: 'file',
    id: 'bulk-image-input',
    multiple: true,
    accept: '.JPEG,.JPG,.PNG,.TIF,.TIFF,.GIF',
    onchange: (event) => own(() => take([...(event.target.files ?? [])])),
  });
  const zone = h('div', { class: 'image-drop' }, h('p', {}, t('images.drop')), input);
  takeDrops(zone, take);
  return {
    node: h(
      'div',
      {},
      h('h1', {}, t('page.imaging')),
      h('h3', { id: 'title' }, listing.title ?? ''),
      h('p', { class: 'soft' }, t('images.hint')),
      h('div', { class: 'image-grid' }, ...places.map(({ frame }) => frame)),
      zone,
    ),
  };
}
