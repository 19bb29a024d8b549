import { closestAcross } from './control';
import { isNarrowTwin } from './decoys';
import type { PageReader, PictureSlot } from './define';
import {
  ANY_PICTURE_INPUT,
  PICTURE_AREAS,
  PICTURE_INPUTS,
  PICTURE_WRAPPERS,
  PICTURES,
  PLACE_NAME,
} from './selectors/pictures';

type Parts = Partial<Pick<PictureSlot, 'input' | 'area'>> & { wrapper?: HTMLElement };

/**
 * The places for pictures on a page, in the order of the gallery: the main image has index 0, PT01 has 1 and so on. By the
 * id of the file input, the test id or the area around; wrappers that name no place are taken in the order they stand.
 */
export function pictureSlots(page: PageReader): PictureSlot[] {
  const places = new Map<number, Parts>();
  const note = (index: number | undefined, parts: Parts): void => {
    if (index === undefined) return;
    const known = places.get(index) ?? {};
    places.set(index, { ...parts, ...known });
  };
  for (const input of page.queryAll<HTMLInputElement>(PICTURE_INPUTS))
    if (!isNarrowTwin(input)) note(indexIn(input.id), { input });
  for (const area of page.queryAll(PICTURE_AREAS)) note(indexIn(area.id), { area });
  const wrappers = page.queryAll(PICTURE_WRAPPERS).filter((wrapper) => !isNarrowTwin(wrapper));
  const isNamed = wrappers.some((wrapper) => indexOf(wrapper) !== undefined);
  wrappers.forEach((wrapper, at) => {
    note(isNamed ? indexOf(wrapper) : at, { wrapper });
  });
  return [...places]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, parts]) => slotOf(page, index, parts) ?? []);
}

/** File inputs for pictures that stand for no one place: what is chosen there takes the next free ones. */
export function sharedPictureInputs(page: PageReader): HTMLInputElement[] {
  return page
    .queryAll<HTMLInputElement>(ANY_PICTURE_INPUT)
    .filter((input) => indexIn(input.id) === undefined);
}

function slotOf(
  page: PageReader,
  index: number,
  { input, area, wrapper }: Parts,
): PictureSlot | undefined {
  const around = wrapper ?? area;
  const pictures = around ? [...around.querySelectorAll<HTMLImageElement>(PICTURES)] : [];
  const picture = pictures.find((one) => page.visible(one)) ?? pictures[0];
  const element = picture ?? around ?? input?.parentElement;
  if (!element) return undefined;
  return {
    index,
    element,
    area: area ?? wrapper ?? element,
    ...(input ? { input } : {}),
    ...(picture ? { address: picture.currentSrc || picture.src } : {}),
  };
}

function indexOf(wrapper: Element): number | undefined {
  return (
    indexIn(wrapper.getAttribute('data-testid') ?? '') ??
    indexIn(closestAcross(wrapper, PICTURE_AREAS)?.id ?? '')
  );
}

function indexIn(name: string): number | undefined {
  const [, place, number] = PLACE_NAME.exec(name) ?? [];
  if (place === undefined) return undefined;
  return number === undefined ? 0 : Number(number);
}
