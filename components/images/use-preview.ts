import { useEffect, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { Picture } from './pictures';

/** Longer side of the preview in pixels: of an opened picture, and of the small one beside its name. */
const LARGE = 480;
const SMALL = 96;

/** A picture small enough to be shown: on its way, there, or nothing that the browser can show. */
export type Preview = { kind: 'loading' | 'none' } | { kind: 'ready'; bitmap: ImageBitmap };

/** The preview of a picture that was read; it is freed when the next comes or nobody shows it any more. */
export function usePreview(picture: Picture, isLarge: boolean): Preview {
  const { services } = useApp();
  const [preview, setPreview] = useState<Preview>({ kind: 'loading' });
  const { file, reading } = picture;
  const { width, height } = reading?.facts ?? {};
  const canShow = reading?.problem === undefined && width !== undefined && height !== undefined;
  useEffect(() => {
    if (!canShow) {
      setPreview({ kind: reading === undefined ? 'loading' : 'none' });
      return undefined;
    }
    let isWanted = true;
    let bitmap: ImageBitmap | undefined;
    services.images.preview(file, { width, height }, isLarge ? LARGE : SMALL).then(
      (made) => {
        bitmap = made;
        if (isWanted) setPreview({ kind: 'ready', bitmap: made });
        else made.close();
      },
      // A format that this browser does not decode, such as TIFF.
      () => isWanted && setPreview({ kind: 'none' }),
    );
    return () => {
      isWanted = false;
      bitmap?.close();
    };
  }, [services, file, width, height, canShow, isLarge, reading]);
  return preview;
}
