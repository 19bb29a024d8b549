import { text } from '@/lib/i18n';
import type { LegendKind } from '@/lib/image-evidence/evidence-picture';
import type { Both, Brief, BriefPoint, PictureBrief } from './brief';
import { oneLine } from './brief-text';
import { STYLES, type Style } from './styles';
import { wrap } from './wrap';

/** Width of the brief as a picture, in pixels. */
export const WIDTH = 1200;
const MARGIN = 48;
const GAP = 32;
const PICTURE_SIDE = 420;
const TEXT_X = MARGIN + PICTURE_SIDE + GAP;
const TEXT_WIDTH = WIDTH - MARGIN - TEXT_X;
const INDENT = 44;
/** Longer briefs are parted into several pictures: browsers draw none of any length. */
const LONGEST = 6000;

/** A picture of the brief: its size and its legend; undefined where it cannot be shown. */
export type Shown = { width: number; height: number; legend: readonly LegendKind[] } | undefined;

/** One thing to draw; places in pixels, `y` of a text is its base line. */
export type Ink =
  | { kind: 'text'; x: number; y: number; said: string; style: Style }
  | { kind: 'picture'; x: number; y: number; width: number; height: number; at: number }
  | { kind: 'swatch'; x: number; y: number; of: LegendKind }
  | { kind: 'mark'; x: number; y: number; of: BriefPoint['kind'] }
  | { kind: 'line'; y: number };

export interface Page {
  height: number;
  inks: readonly Ink[];
}

type WidthOf = (said: string, style: Style) => number;

/** Where everything of the brief stands, on one page or several. */
export function layOut(brief: Brief, shown: readonly Shown[], widthOf: WidthOf): Page[] {
  const pages: Page[] = [];
  let sheet = new Sheet(widthOf);
  const end = (): void => {
    pages.push({ height: Math.ceil(sheet.y + MARGIN), inks: sheet.inks });
  };
  sheet.y = MARGIN;
  sheet.say(oneLine(brief.title), 'title', MARGIN, WIDTH - 2 * MARGIN);
  sheet.say(brief.facts.map(oneLine).join('   ·   '), 'small', MARGIN, WIDTH - 2 * MARGIN);
  brief.pictures.forEach((picture, at) => {
    const block = new Sheet(widthOf);
    putPicture(block, picture, at, shown[at]);
    if (sheet.y + block.y > LONGEST && sheet.inks.length > 0) {
      end();
      sheet = new Sheet(widthOf);
      sheet.y = MARGIN;
    }
    sheet.add(block);
  });
  end();
  return pages;
}

/** Ink put from the top down. */
class Sheet {
  readonly inks: Ink[] = [];
  y = 0;
  constructor(readonly widthOf: WidthOf) {}

  /** Wrapped text below what is there. */
  say(said: string, style: Style, x: number, width: number): void {
    const { size, leading } = STYLES[style];
    for (const line of wrap(said, width, (piece) => this.widthOf(piece, style))) {
      this.inks.push({ kind: 'text', x, y: this.y + size, said: line, style });
      this.y += leading;
    }
  }

  add(block: Sheet): void {
    for (const ink of block.inks) this.inks.push({ ...ink, y: ink.y + this.y });
    this.y += block.y;
  }
}

function putPicture(sheet: Sheet, picture: PictureBrief, at: number, shown: Shown): void {
  sheet.y += 20;
  sheet.inks.push({ kind: 'line', y: sheet.y });
  sheet.y += 20;
  sheet.say(`${at + 1}. ${picture.name}`, 'heading', MARGIN, WIDTH - 2 * MARGIN);
  sheet.say(oneLine(picture.role), 'small', MARGIN, WIDTH - 2 * MARGIN);
  sheet.y += 12;
  const top = sheet.y;
  if (shown) putEvidence(sheet, shown, at);
  const left = sheet.y;
  sheet.y = top;
  putPoints(sheet, picture, shown ? TEXT_X : MARGIN, shown ? TEXT_WIDTH : WIDTH - 2 * MARGIN);
  sheet.y = Math.max(left, sheet.y);
}

function putEvidence(sheet: Sheet, shown: NonNullable<Shown>, at: number): void {
  const scale = Math.min(PICTURE_SIDE / shown.width, PICTURE_SIDE / shown.height);
  const width = Math.round(shown.width * scale);
  const height = Math.round(shown.height * scale);
  const x = MARGIN + Math.round((PICTURE_SIDE - width) / 2);
  sheet.inks.push({ kind: 'picture', x, y: sheet.y, width, height, at });
  sheet.y += height + 12;
  for (const of of shown.legend) {
    sheet.inks.push({ kind: 'swatch', x: MARGIN, y: sheet.y + 3, of });
    sheet.say(said(`images.evidence.${of}`), 'small', MARGIN + 34, PICTURE_SIDE - 34);
  }
}

function said(
  key: `images.evidence.${LegendKind}` | 'images.brief.allGood' | 'images.brief.asked',
) {
  return oneLine({ 'zh-CN': text('zh-CN', key), en: text('en', key) });
}

function putPoints(sheet: Sheet, { points, seen }: PictureBrief, x: number, width: number): void {
  if (points.length === 0) sheet.say(said('images.brief.allGood'), 'good', x, width);
  for (const point of points) {
    sheet.inks.push({ kind: 'mark', x, y: sheet.y, of: point.kind });
    const inner: [number, number] = [x + INDENT, width - INDENT];
    sheet.say(`${point.number}. ${oneLine(point.mark)}`, point.kind, ...inner);
    sheet.say(point.text['zh-CN'], 'body', ...inner);
    sheet.say(point.text.en, 'other', ...inner);
    if (point.measured) {
      sheet.say(point.measured['zh-CN'], 'small', ...inner);
      sheet.say(point.measured.en, 'small', ...inner);
    }
    sheet.y += 14;
  }
  if (seen.length === 0) return;
  sheet.say(said('images.brief.asked'), 'small', x, width);
  for (const each of seen) putSeen(sheet, each, x, width);
}

function putSeen(sheet: Sheet, each: Both, x: number, width: number): void {
  sheet.say(`✓ ${each['zh-CN']}`, 'small', x, width);
  sheet.say(each.en, 'small', x + 18, width - 18);
}
