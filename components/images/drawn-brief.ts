import type { Services } from '@/components/app/services';
import type { Brief } from '@/lib/image-brief/brief';
import { drawBrief } from '@/lib/image-brief/draw-brief';
import { type Evidence, evidenceFor } from '@/lib/image-evidence/evidence-picture';
import type { JudgedPicture } from './use-judged';

/** Longer side of the previews in the brief, in pixels. */
const SIDE = 640;

/** The brief as PNG files; pictures that the browser cannot decode stand in it by name only. */
export async function drawnBrief(
  brief: Brief,
  judged: readonly JudgedPicture[],
  preview: Services['images']['preview'],
): Promise<Blob[]> {
  const evidence: (Evidence | undefined)[] = [];
  try {
    for (const { image, file } of judged) {
      const { width, height } = image.facts ?? {};
      const canShow = image.problem === undefined && width && height;
      const bitmap = canShow
        ? await preview(file, { width, height }, SIDE).catch(() => undefined)
        : undefined;
      evidence.push(bitmap && evidenceFor(bitmap, image.facts, image.role === 'MAIN'));
    }
    return await drawBrief(brief, evidence);
  } finally {
    for (const one of evidence) one?.bitmap.close();
  }
}
