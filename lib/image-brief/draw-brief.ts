import { drawFrames, STROKES, TINT_COLOR } from '@/lib/image-evidence/draw-evidence';
import { type Evidence, type LegendKind, legendOf } from '@/lib/image-evidence/evidence-picture';
import type { Brief, BriefPoint } from './brief';
import { type Ink, layOut, type Page, type Shown, WIDTH } from './layout';
import { FONTS, LINE, PAPER, STYLES, type Style } from './styles';

type Pen = OffscreenCanvasRenderingContext2D;

/**
 * The brief as PNG files, one or, where it is long, several.
 * @param evidence of each picture of the brief; undefined where it cannot be shown
 */
export async function drawBrief(
  brief: Brief,
  evidence: readonly (Evidence | undefined)[],
): Promise<Blob[]> {
  const ruler = penOf(new OffscreenCanvas(1, 1));
  const shown = evidence.map(
    (one): Shown =>
      one && { width: one.bitmap.width, height: one.bitmap.height, legend: legendOf(one) },
  );
  const widths = new Map<string, number>();
  const pages = layOut(brief, shown, (said, style) => {
    const key = `${style} ${said}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    ruler.font = fontOf(style);
    const { width } = ruler.measureText(said);
    widths.set(key, width);
    return width;
  });
  const blobs: Blob[] = [];
  for (const page of pages) blobs.push(await drawPage(page, evidence));
  return blobs;
}

/** So long it may draw before the browser gets its turn. */
const TURN_MS = 6;

async function drawPage(
  { height, inks }: Page,
  evidence: readonly (Evidence | undefined)[],
): Promise<Blob> {
  const canvas = new OffscreenCanvas(WIDTH, height);
  const pen = penOf(canvas);
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, WIDTH, height);
  let begun = Number.NEGATIVE_INFINITY;
  for (const ink of inks) {
    if (performance.now() - begun > TURN_MS) {
      await turn();
      begun = performance.now();
    }
    draw(pen, ink, evidence);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

function draw(pen: Pen, ink: Ink, evidence: readonly (Evidence | undefined)[]): void {
  if (ink.kind === 'text') {
    pen.font = fontOf(ink.style);
    pen.fillStyle = STYLES[ink.style].color;
    pen.fillText(ink.said, ink.x, ink.y);
  } else if (ink.kind === 'line') {
    pen.fillStyle = LINE;
    pen.fillRect(0, ink.y, WIDTH, 2);
  } else if (ink.kind === 'swatch') drawSwatch(pen, ink);
  else if (ink.kind === 'mark') drawMark(pen, ink.of, ink.x, ink.y);
  else {
    const shown = evidence[ink.at];
    if (!shown) return;
    pen.drawImage(shown.bitmap, ink.x, ink.y, ink.width, ink.height);
    if (shown.tint) pen.drawImage(shown.tint, ink.x, ink.y, ink.width, ink.height);
    drawFrames(pen, ink, shown.framed);
    pen.strokeStyle = LINE;
    pen.lineWidth = 1;
    pen.strokeRect(ink.x - 0.5, ink.y - 0.5, ink.width + 1, ink.height + 1);
  }
}

function drawSwatch(pen: Pen, { x, y, of }: { x: number; y: number; of: LegendKind }): void {
  if (of === 'tint') {
    pen.fillStyle = TINT_COLOR;
    pen.fillRect(x, y, 24, 14);
    return;
  }
  pen.save();
  pen.strokeStyle = STROKES[of].color;
  pen.lineWidth = 2;
  pen.setLineDash([...STROKES[of].dash]);
  pen.strokeRect(x + 1, y + 1, 22, 12);
  pen.restore();
}

/** Corners of the signs of the severities, on a square of 24: told apart by shape as in the panels. */
const CORNERS: Readonly<Record<BriefPoint['kind'], readonly (readonly [number, number])[]>> = {
  error: [
    [7, 1],
    [17, 1],
    [23, 7],
    [23, 17],
    [17, 23],
    [7, 23],
    [1, 17],
    [1, 7],
  ],
  warning: [
    [12, 2],
    [23, 22],
    [1, 22],
  ],
  hint: Array.from({ length: 24 }, (_, at) => {
    const angle = (at / 24) * 2 * Math.PI;
    return [12 + 11 * Math.cos(angle), 12 + 11 * Math.sin(angle)] as const;
  }),
  byEye: [
    [1, 12],
    [12, 4],
    [23, 12],
    [12, 20],
  ],
};

function drawMark(pen: Pen, of: BriefPoint['kind'], x: number, y: number): void {
  pen.beginPath();
  for (const [dx, dy] of CORNERS[of]) pen.lineTo(x + dx, y + dy);
  pen.closePath();
  pen.fillStyle = STYLES[of].color;
  pen.fill();
}

/** Lets the browser do what waits, so that the panel stays alive. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function fontOf(style: Style): string {
  const { weight, size } = STYLES[style];
  return `${weight} ${size}px ${FONTS}`;
}

function penOf(canvas: OffscreenCanvas): Pen {
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('No canvas to draw on');
  return pen;
}
