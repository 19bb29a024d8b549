import { healthOf } from '@/lib/session/health';
import type { Health } from '@/lib/session/page-state';
import { surfaceIdFor } from '@/lib/surfaces/address';
import type { Located, PageReader, Surface } from '@/lib/surfaces/define';

interface Options {
  surface: Surface;
  reader: PageReader;
  /** The host element, which bears the sign. */
  element: HTMLElement;
  /** Whether the page has had its time. */
  waited(): boolean;
  announce(): void;
}

/** Says on the host element which page this is and how well it is seen. */
export class HealthSign {
  health: Health = 'ok';

  constructor(private readonly options: Options) {}

  show({ recognised, missing, fields }: Located): void {
    const { surface, element, announce, waited } = this.options;
    const { dataset } = element;
    this.health =
      fields.length === 0 && this.#isBeside()
        ? 'ok'
        : healthOf({ recognised, missing, found: fields.length, waited: waited() });
    if (dataset.surface === surface.id && dataset.health === this.health) return;
    dataset.surface = surface.id;
    dataset.health = this.health;
    announce();
  }

  /** True in a frame that only stands inside such a page (help, chat): it need not hold any field. */
  #isBeside(): boolean {
    return window !== window.top && surfaceIdFor(this.options.reader.url) === undefined;
  }
}
