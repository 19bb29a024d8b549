import { EVIDENCE_KINDS, type EvidenceKind, type Framed } from './evidence';

/** How each kind is framed. Colour and dashes tell them apart, so that it also works without colour. */
export const STROKES: Readonly<Record<EvidenceKind, { color: string; dash: readonly number[] }>> = {
  product: { color: '#1a6fd6', dash: [] },
  words: { color: '#c3241b', dash: [7, 4] },
  marks: { color: '#9a5c00', dash: [2, 3] },
  label: { color: '#17663f', dash: [10, 3, 2, 3] },
};

export const TINT_COLOR = '#d6006c';

type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Where the picture lies on the canvas, in pixels of the canvas. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Frames what the facts point at; each stroke has a white edge, to be seen on any picture. */
export function drawFrames(
  pen: Pen,
  place: Place,
  framed: readonly Framed[],
  shown: ReadonlySet<EvidenceKind> = new Set(EVIDENCE_KINDS),
): void {
  pen.save();
  pen.beginPath();
  pen.rect(place.x, place.y, place.width, place.height);
  pen.clip();
  for (const { kind, box } of framed) {
    if (!shown.has(kind)) continue;
    const [x, y, width, height] = box;
    const { color, dash } = STROKES[kind];
    pen.beginPath();
    // Half a stroke inside, so that a frame at the edge is seen in full.
    pen.rect(
      place.x + x * place.width + 1,
      place.y + y * place.height + 1,
      Math.max(2, width * place.width - 2),
      Math.max(2, height * place.height - 2),
    );
    pen.setLineDash([]);
    pen.lineWidth = 4;
    pen.strokeStyle = 'rgba(255, 255, 255, 0.75)';
    pen.stroke();
    pen.setLineDash([...dash]);
    pen.lineWidth = 2;
    pen.strokeStyle = color;
    pen.stroke();
  }
  pen.restore();
}
