import type { PictureSlot } from '@/lib/surfaces/define';

export interface FilesHeard {
  /** Files chosen in, or dropped on, the place of `slot`; without one, on the page's place for any picture. */
  chosen(files: readonly File[], slot: PictureSlot | undefined): void;
  /** The page shows another picture in a place. */
  shown(): void;
}

export interface ListenOptions extends FilesHeard {
  view: Window;
  signal: AbortSignal;
  slots(): readonly PictureSlot[];
  /** File inputs that stand for no one place. */
  shared(): readonly HTMLInputElement[];
}

/** Hears of files before the page uploads them. It only looks: no event is stopped, no input is touched. */
export function listenForFiles(options: ListenOptions): { follow(): void } {
  const { view, signal } = options;
  const followed = new WeakSet<Node>();
  const known = new WeakSet<HTMLInputElement>();
  const passive = { capture: true, passive: true, signal };
  const observer = new MutationObserver(options.shown);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  function change(event: Event): void {
    const input = event.composedPath()[0];
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
    const files = [...(input.files ?? [])];
    const slot = options.slots().find((one) => one.input === input);
    if (files.length > 0 && (slot || options.shared().includes(input))) options.chosen(files, slot);
  }

  function drop(event: DragEvent): void {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    const path = event.composedPath();
    const slot = options.slots().find(({ area }) => path.includes(area));
    const isShared = (target: EventTarget): boolean =>
      target instanceof Element && options.shared().some((input) => target.contains(input));
    // Whatever holds the whole page is no place to drop a picture on.
    const near = path.slice(0, DROP_DEPTH);
    if (slot || near.some(isShared)) options.chosen(files, slot);
  }

  // One listener hears of each input in the light DOM; `change` does not leave a shadow root.
  view.addEventListener('change', change, passive);
  view.addEventListener('drop', drop, passive);

  return {
    follow() {
      for (const slot of options.slots()) {
        const { input, area } = slot;
        if (input && !known.has(input)) {
          known.add(input);
          // Chosen before anybody listened.
          const files = [...(input.files ?? [])];
          if (files.length > 0) options.chosen(files, slot);
        }
        if (input && input.getRootNode() instanceof ShadowRoot && !followed.has(input)) {
          followed.add(input);
          input.addEventListener('change', change, passive);
        }
        if (followed.has(area)) continue;
        followed.add(area);
        observer.observe(area, { subtree: true, attributes: true, attributeFilter: ['src'] });
      }
    },
  };
}

/** How far out an element that takes dropped files may be. */
const DROP_DEPTH = 6;
