import { h } from '../lib/dom.js';
import { picture, t } from '../lib/model.js';
import { own } from '../lib/witness.js';
import { takeDrops } from './drop.js';

const SLOTS = ['MAIN', ...Array.from({ length: 8 }, (_, at) => `PT0${at + 1}`)];

function slot(name, at, given) {
  const frame = h('div', { class: 'image-frame', 'data-testid': `image-wrapper-${name}` });
  const show = (source, alt) =>
    frame.replaceChildren(h('img', { class: 'variantImage--x7Kq', src: source, alt }));
  if (given) show(picture(given), name);
  const take = ([file]) => {
    if (file) show(URL.createObjectURL(file), file.name);
  };
  const choose = (event) => own(() => take([...(event.target.files ?? [])]));
  const id = `ProductImage_${name}-input_input`;
  const area = h(
    'div',
    { class: 'image-slot', id: `ProductImage_${name}-div` },
    h(
      'h3',
      { id: at === 0 ? 'title' : undefined },
      at === 0 ? t('images.main') : t('images.other', { n: at }),
    ),
    frame,
    h('label', { class: 'file-label', for: id }, t('action.upload')),
    h('input', { type: 'file', id, accept: '.JPEG,.JPG,.PNG,.TIF,.TIFF,.GIF', onchange: choose }),
  );
  takeDrops(area, take);
  return area;
}

/** The images tab: one file input a slot; what is chosen or dropped is shown and goes nowhere. */
export function imagesTab(listing) {
  return h(
    'section',
    { class: 'images' },
    h('p', { class: 'soft' }, t('images.hint')),
    h(
      'div',
      { class: 'image-grid' },
      ...SLOTS.map((name, at) => slot(name, at, listing.images?.[name])),
    ),
  );
}
