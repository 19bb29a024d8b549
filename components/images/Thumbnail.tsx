import { useEffect, useRef } from 'react';
import { Icon } from '@/components/ui/Icon';
import type { Preview } from './use-preview';

/** Side of the small picture in pixels of the canvas; shown at half of it. */
const SIDE = 88;

/** The picture beside its name, whole within a square. Once drawn it stays while a larger one is fetched. */
export function Thumbnail({ preview }: { preview: Preview }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const bitmap = preview.kind === 'ready' ? preview.bitmap : undefined;
  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    // A bitmap that was closed meanwhile has no size.
    if (!pen || !bitmap || bitmap.width === 0) return;
    const scale = SIDE / Math.max(bitmap.width, bitmap.height);
    const width = bitmap.width * scale;
    const height = bitmap.height * scale;
    pen.clearRect(0, 0, SIDE, SIDE);
    pen.drawImage(bitmap, (SIDE - width) / 2, (SIDE - height) / 2, width, height);
  }, [bitmap]);
  return (
    <span
      aria-hidden="true"
      className="flex size-11 shrink-0 items-center justify-center overflow-hidden rounded-sm border border-line bg-raised text-muted"
    >
      {preview.kind === 'none' ? (
        <Icon name="picture" size={22} />
      ) : (
        <canvas className="size-full" height={SIDE} ref={canvas} width={SIDE} />
      )}
    </span>
  );
}
