import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { ImageReader } from '@/lib/image-reader/types';
import { type Change, change, type Incoming, NO_PICTURES, type Pictures } from './pictures';

/** What can be done with the list of pictures. */
export interface Images {
  pictures: Pictures;
  add(files: readonly Incoming[]): void;
  again(picture: Incoming): void;
  remove(id: string): void;
  /** Stops checking: what was not read yet leaves the list. */
  stop(): void;
  clear(): void;
  change(did: Change): void;
}

interface Work {
  queue: Incoming[];
  current?: { id: string; ending: AbortController };
  reader?: ImageReader;
  isRunning: boolean;
}

/** The pictures on the list, read one after the other by a reader that is loaded with the first. */
export function useImages(): Images {
  const { services } = useApp();
  const [pictures, dispatch] = useReducer(change, NO_PICTURES);
  const work = useRef<Work>({ queue: [], isRunning: false });

  const run = useCallback(async (): Promise<void> => {
    const at = work.current;
    if (at.isRunning) return;
    at.isRunning = true;
    for (let next = at.queue.shift(); next !== undefined; next = at.queue.shift()) {
      const { id, file } = next;
      const ending = new AbortController();
      at.current = { id, ending };
      dispatch({ kind: 'begun', id });
      try {
        at.reader ??= await services.images.createReader();
        const reading = await at.reader.read(file, { texts: true }, ending.signal);
        if (!ending.signal.aborted) dispatch({ kind: 'read', id, reading });
      } catch (error) {
        if (ending.signal.aborted) continue;
        services.diagnostics.report(error, { module: 'images', id: 'read' });
        dispatch({ kind: 'failed', id });
      }
    }
    delete at.current;
    at.isRunning = false;
  }, [services]);

  const empty = useCallback((): void => {
    const at = work.current;
    at.queue = [];
    at.current?.ending.abort();
  }, []);
  /** Ends the worker, whose memory is of use to nobody while there are no pictures. */
  const close = useCallback((): void => {
    empty();
    work.current.reader?.close();
    delete work.current.reader;
  }, [empty]);
  useEffect(() => close, [close]);

  return useMemo(() => {
    const queue = (files: readonly Incoming[]): void => {
      work.current.queue.push(...files);
      void run();
    };
    return {
      pictures,
      change: dispatch,
      add(files) {
        if (files.length === 0) return;
        dispatch({ kind: 'added', files });
        queue(files);
      },
      again(picture) {
        dispatch({ kind: 'again', id: picture.id });
        queue([picture]);
      },
      remove(id) {
        const at = work.current;
        at.queue = at.queue.filter((file) => file.id !== id);
        if (at.current?.id === id) at.current.ending.abort();
        dispatch({ kind: 'removed', id });
      },
      stop() {
        empty();
        dispatch({ kind: 'stopped' });
      },
      clear() {
        close();
        dispatch({ kind: 'cleared' });
      },
    };
  }, [pictures, run, empty, close]);
}
