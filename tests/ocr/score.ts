import type { FoundText } from '@/lib/images/found-text';
import type { Raster } from '@/lib/images/pixel-source';
import type { TextFinder } from '@/lib/ocr/text-finder';
import type { Overlay } from './overlays';
import type { Picture } from './pictures';
import { onProduct } from './silhouette';

/** Contrast from which an overlay is a normal one. */
export const NORMAL_CONTRAST = 0.28;

/** So many of so many. */
export interface Share {
  hits: number;
  of: number;
}

export interface Score {
  /** Overlays whose words were found as words, at normal contrast and below it. */
  found: Share;
  foundFaint: Share;
  /** Pictures with an overlay that were said to have one (by the product's true outline). */
  told: Share;
  /** Pictures said to have an overlay: of those with words on the product only, of those without any. */
  alarmsOnLabels: Share;
  alarmsOnPlain: Share;
  /** Pictures without any words in which some were found, wherever. */
  ghosts: Share;
  /** Labels whose words were found at all. */
  labels: Share;
  /** Found overlays by style and kind of words, by height of letters, by contrast. */
  by: Record<string, Share>;
  /** What went wrong: picture and words. */
  missed: string[];
  alarms: string[];
}

/** Slack around an overlay's words, on a square of 1,000. */
const SLACK = 15;

/** An empty score. */
export function emptyScore(): Score {
  const none = (): Share => ({ hits: 0, of: 0 });
  return {
    found: none(),
    foundFaint: none(),
    told: none(),
    alarmsOnLabels: none(),
    alarmsOnPlain: none(),
    ghosts: none(),
    labels: none(),
    by: {},
    missed: [],
    alarms: [],
  };
}

/** Looks for words in one picture and adds what came of it to the score. */
export async function judge(
  finder: TextFinder,
  picture: Picture,
  raster: Raster,
  score: Score,
): Promise<void> {
  const texts = await finder.find(raster);
  const printed = await onProduct(picture, raster.width);
  const laid = texts.filter(({ box }) => !printed(box));
  for (const overlay of picture.overlays) {
    const hit = texts.some((text) => isOf(overlay, text, raster));
    const isNormal = overlay.contrast >= NORMAL_CONTRAST;
    count(isNormal ? score.found : score.foundFaint, hit);
    for (const name of [overlay.style, `size ${overlay.size}`, `contrast ${overlay.contrast}`]) {
      score.by[name] ??= { hits: 0, of: 0 };
      count(score.by[name], hit);
    }
    if (!hit)
      score.missed.push(`${picture.id} ${overlay.style} ${overlay.text} on ${picture.product}`);
  }
  if (picture.label.length > 0) count(score.labels, texts.length > laid.length);
  if (picture.overlays.length > 0) {
    count(score.told, laid.length > 0);
    return;
  }
  const isPlain = picture.label.length === 0;
  count(isPlain ? score.alarmsOnPlain : score.alarmsOnLabels, laid.length > 0);
  if (isPlain) count(score.ghosts, texts.length > 0);
  const wrong = isPlain ? texts : laid;
  const words = wrong.map(({ text, confidence }) => `"${text}" ${confidence.toFixed(2)}`);
  if (wrong.length > 0) score.alarms.push(`${picture.id} ${picture.product}: ${words.join(', ')}`);
}

function isOf(
  { boxes }: Overlay,
  { box: [x, y, width, height] }: FoundText,
  raster: Raster,
): boolean {
  const scale = 1_000 / raster.width;
  const [middle, centre] = [(x + width / 2) * scale, (y + height / 2) * scale];
  return boxes.some(
    ([left, top, w, h]) =>
      middle > left - SLACK &&
      middle < left + w + SLACK &&
      centre > top - SLACK &&
      centre < top + h + SLACK,
  );
}

function count(share: Share, hit: boolean): void {
  share.of += 1;
  if (hit) share.hits += 1;
}
