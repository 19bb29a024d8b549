import { healthOf } from '@/lib/session/health';
import type { Health } from '@/lib/session/page-state';
import { surfaceIdFor } from '@/lib/surfaces/address';
import type { Located, PageReader } from '@/lib/surfaces/define';

/** How well the page is known, as our element in it tells. */
export interface HealthSign {
  readonly health: Health;
  /** Tells what was found; `waited`: nothing more is to be expected. */
  show(located: Located, waited: boolean): void;
}

interface SignWorld {
  element: HTMLElement;
  /** Id of the surface. */
  surface: string;
  reader: PageReader;
  /** Called when the sign says something else than before. */
  announce(): void;
}

export function createHealthSign({ element, surface, reader, announce }: SignWorld): HealthSign {
  const { dataset } = element;
  let health: Health = 'ok';

  /** True in a frame that only stands inside such a page (help, chat): it need not hold any field. */
  const isBeside = (): boolean => window !== window.top && surfaceIdFor(reader.url) === undefined;

  return {
    get health() {
      return health;
    },
    show({ recognised, missing, fields }, waited) {
      const found = fields.length;
      health = found === 0 && isBeside() ? 'ok' : healthOf({ recognised, missing, found, waited });
      if (dataset.surface === surface && dataset.health === health) return;
      dataset.surface = surface;
      dataset.health = health;
      announce();
    },
  };
}
