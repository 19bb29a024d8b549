import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { Incoming } from './pictures';

/**
 * Pictures that are dropped anywhere in the panel or pasted while the view is in sight.
 * @returns whether files are held over the panel just now, and how chosen files are taken
 */
export function useIncoming(
  view: RefObject<HTMLElement | null>,
  onFiles: (files: readonly Incoming[]) => void,
): { isOver: boolean; take(files: readonly File[]): void } {
  const { t, services } = useApp();
  const [isOver, setOver] = useState(false);
  const pasted = useRef(0);
  const bring = (files: readonly File[], isPasted: boolean): void =>
    onFiles(
      files.map((file) => ({
        id: services.newId(),
        file,
        ...(isPasted
          ? { name: t('images.picture.pasted', { n: ++pasted.current }) }
          : { name: file.name, fileName: file.name }),
      })),
    );
  // What the document hears goes to the newest of them without listening anew at each drawing.
  const latest = useRef(bring);
  useEffect(() => {
    latest.current = bring;
  });

  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const isSeen = (): boolean => view.current?.closest('[hidden]') === null;
    const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
      dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (!isSeen() || !holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!isSeen() || !holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      latest.current([...(event.dataTransfer?.files ?? [])], false);
    };
    const paste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (!isSeen() || files.length === 0) return;
      event.preventDefault();
      latest.current(files, true);
    };
    document.addEventListener('dragenter', over, { signal });
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('paste', paste, { signal });
    return () => ending.abort();
  }, [view]);

  return { isOver, take: (files) => bring(files, false) };
}
