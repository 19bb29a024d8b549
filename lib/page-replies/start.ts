import { h } from '@/lib/overlay/dom';
import { createLiveRegion } from '@/lib/overlay/live-region';
import type { Palette as PagePalette, RepliesWorld } from '@/lib/page/replies';
import { createAnchors } from './anchor';
import { createDeskClient } from './desk-client';
import { createFloat } from './float';
import { listenForPalette } from './listen';
import { Palette } from './palette';
import { createView } from './view';

/** Brings the palette of one page to life; it ends with the page's signal. */
export function startPalette(
  world: RepliesWorld,
  css: string,
  send: (message: unknown) => Promise<unknown>,
): PagePalette {
  const { element, signal } = world;
  const root = element.shadowRoot;
  const view = element.ownerDocument.defaultView;
  if (!root || !view) throw new Error('There is no place for the palette');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const copies = h('div', { className: 'copies' });
  const aside = h('div', {}, copies);
  const say = createLiveRegion(aside);
  const float = createFloat(root, sheet, aside, signal);
  const anchors = createAnchors(copies);
  const palette: Palette = new Palette({
    world,
    client: createDeskClient(send),
    view: createView(float, (index) => palette.pick(index)),
    say,
    anchor(control, offset) {
      float.attach();
      return anchors.boxOf(control, offset);
    },
    afterDrawing: (act) => view.requestAnimationFrame(() => view.requestAnimationFrame(act)),
  });
  listenForPalette(palette, { view, signal, box: world.box, element: float.element });
  signal.addEventListener(
    'abort',
    () => {
      palette.close();
      float.element.remove();
      aside.remove();
    },
    { once: true },
  );
  // What she typed while this was being loaded.
  palette.look(true);
  return { look: () => palette.look(false) };
}
