import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { drawFrames, STROKES, TINT_COLOR } from '@/lib/image-evidence/draw-evidence';
import type { EvidenceKind } from '@/lib/image-evidence/evidence';
import {
  type Evidence,
  evidenceFor,
  type LegendKind,
  legendOf,
} from '@/lib/image-evidence/evidence-picture';
import type { JudgedPicture } from './use-judged';
import type { Preview } from './use-preview';

/** The picture with what the measurements point at: framed, tinted, each part with its word and a way to hide it. */
export function EvidencePicture({ judged, preview }: { judged: JudgedPicture; preview: Preview }) {
  const { t } = useApp();
  const { name, image } = judged;
  const [hidden, setHidden] = useState<ReadonlySet<LegendKind>>(new Set());
  const bitmap = preview.kind === 'ready' ? preview.bitmap : undefined;
  const { facts, role } = image;
  const evidence = useMemo(
    () => (bitmap && bitmap.width > 0 ? evidenceFor(bitmap, facts, role === 'MAIN') : undefined),
    [bitmap, facts, role],
  );
  if (preview.kind === 'none')
    return <p className="text-muted">{t('images.evidence.noPreview')}</p>;
  const legend = evidence ? legendOf(evidence) : [];
  const parts = legend
    .filter((kind) => !hidden.has(kind))
    .map((kind) => t(`images.evidence.${kind}`));
  return (
    <figure className="flex flex-col gap-1.5">
      <div className="flex min-h-40 items-center justify-center rounded-md border border-line bg-raised p-1.5">
        {evidence && (
          <Drawn
            evidence={evidence}
            hidden={hidden}
            label={t('images.evidence.picture', { name, parts: parts.join(', ') })}
          />
        )}
      </div>
      {legend.length > 0 && (
        <figcaption>
          <fieldset>
            <legend className="sr-only">{t('images.evidence.hide')}</legend>
            <Legend
              hidden={hidden}
              kinds={legend}
              onToggle={(kind) => setHidden(toggled(hidden, kind))}
            />
          </fieldset>
        </figcaption>
      )}
    </figure>
  );
}

function toggled(hidden: ReadonlySet<LegendKind>, kind: LegendKind): ReadonlySet<LegendKind> {
  const next = new Set(hidden);
  if (!next.delete(kind)) next.add(kind);
  return next;
}

interface DrawnProps {
  evidence: Evidence;
  hidden: ReadonlySet<LegendKind>;
  label: string;
}

function Drawn({ evidence, hidden, label }: DrawnProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = evidence.bitmap;
  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    const { bitmap, framed, tint } = evidence;
    if (!pen || bitmap.width === 0) return;
    pen.clearRect(0, 0, bitmap.width, bitmap.height);
    pen.drawImage(bitmap, 0, 0);
    if (tint && !hidden.has('tint')) pen.drawImage(tint, 0, 0);
    const shown = new Set<EvidenceKind>(
      framed.map(({ kind }) => kind).filter((kind) => !hidden.has(kind)),
    );
    drawFrames(pen, { x: 0, y: 0, width: bitmap.width, height: bitmap.height }, framed, shown);
  }, [evidence, hidden]);
  return (
    <canvas
      aria-label={label}
      className="max-h-80 max-w-full"
      data-evidence
      height={height}
      ref={canvas}
      role="img"
      width={width}
    />
  );
}

interface LegendProps {
  kinds: readonly LegendKind[];
  hidden: ReadonlySet<LegendKind>;
  onToggle(kind: LegendKind): void;
}

function Legend({ kinds, hidden, onToggle }: LegendProps) {
  const { t } = useApp();
  const id = useId();
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-xs">
      {kinds.map((kind) => (
        <li key={kind}>
          <label className="inline-flex min-h-6 items-center gap-1.5" htmlFor={`${id}${kind}`}>
            <input
              checked={!hidden.has(kind)}
              className="size-3.5 accent-accent"
              data-shown={kind}
              id={`${id}${kind}`}
              onChange={() => onToggle(kind)}
              type="checkbox"
            />
            <Swatch kind={kind} />
            {t(`images.evidence.${kind}`)}
          </label>
        </li>
      ))}
    </ul>
  );
}

/** The stroke of a frame, or the colour of the tint, as on the picture. */
function Swatch({ kind }: { kind: LegendKind }) {
  const [color, dash] =
    kind === 'tint' ? [TINT_COLOR, []] : [STROKES[kind].color, STROKES[kind].dash];
  return (
    <svg aria-hidden="true" className="rounded-sm" height="14" width="24">
      {/* White as in the picture, on which the strokes were chosen. */}
      <rect fill="#fff" height="14" width="24" />
      <rect
        fill={kind === 'tint' ? color : 'none'}
        height="10"
        stroke={color}
        strokeDasharray={dash.join(' ')}
        strokeWidth="2"
        width="20"
        x="2"
        y="2"
      />
    </svg>
  );
}
