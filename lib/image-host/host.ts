import type { ImageReader, ImageReading } from '@/lib/image-reader/types';
import type { HostReply, HostRequest, ReadFailure } from './messages';
import { PartedFile } from './parted-file';
import { readHostRequest } from './requests';

/** What one page's questions are answered with. */
export interface HostOptions {
  reader: Pick<ImageReader, 'read'>;
  /** A picture of the listing by its address. */
  fetchPicture(address: string, signal: AbortSignal): Promise<Blob>;
  /** Judges a gallery. */
  judge(request: Extract<HostRequest, { kind: 'judge' }>): HostReply;
  send(reply: HostReply): void;
  failed(error: unknown): void;
}

/** The host's end of one port. */
export interface PageHost {
  take(message: unknown): void;
  /** The page has gone: whatever is under way for it is called off. */
  close(): void;
}

/** Answers one page: takes in its files, reads them one after the other, judges its gallery. */
export function createPageHost(options: HostOptions): PageHost {
  const { reader, send } = options;
  /** Files that are still coming in, and what calls off whatever is under way. */
  const incoming = new Map<number, { file: PartedFile; texts: boolean }>();
  const underWay = new Map<number, AbortController>();

  function take(message: unknown): void {
    const request = readHostRequest(message);
    if (request === undefined) {
      options.failed(new Error('A page asked the image reader for nonsense'));
      return;
    }
    switch (request.kind) {
      case 'file':
        forget(request.id);
        incoming.set(request.id, { file: new PartedFile(request.size), texts: request.texts });
        goOn(request.id);
        break;
      case 'part':
        takePart(request.id, request.data);
        break;
      case 'address':
        void readFetched(request);
        break;
      case 'forget':
        forget(request.id);
        break;
      case 'judge':
        send(options.judge(request));
    }
  }

  function takePart(id: number, data: string): void {
    const coming = incoming.get(id);
    // A part of what was called off meanwhile is nobody's.
    if (coming === undefined) return;
    if (coming.file.add(data)) goOn(id);
    else {
      incoming.delete(id);
      send({ kind: 'failed', id, reason: 'notSent' });
    }
  }

  function goOn(id: number): void {
    const coming = incoming.get(id);
    if (coming === undefined) return;
    const whole = coming.file.whole();
    if (whole === undefined) {
      send({ kind: 'more', id });
      return;
    }
    incoming.delete(id);
    void answer(id, 'broken', (signal) => reader.read(whole, { texts: coming.texts }, signal));
  }

  async function readFetched({
    id,
    address,
    texts,
  }: Extract<HostRequest, { kind: 'address' }>): Promise<void> {
    forget(id);
    let file: Blob | undefined;
    await answer(id, 'notFetched', async (signal) => {
      file = await options.fetchPicture(address, signal);
      return undefined;
    });
    const picture = file;
    if (picture) await answer(id, 'broken', (signal) => reader.read(picture, { texts }, signal));
  }

  /** Runs a step for a picture; an answer is given for a reading and for a failure, not for what was called off. */
  async function answer(
    id: number,
    reason: ReadFailure,
    work: (signal: AbortSignal) => Promise<ImageReading | undefined>,
  ): Promise<void> {
    const control = new AbortController();
    underWay.set(id, control);
    try {
      const reading = await work(control.signal);
      if (reading && !control.signal.aborted)
        send({ kind: 'read', id, identity: identityOf(reading), ...reading });
    } catch (error) {
      if (control.signal.aborted) return;
      options.failed(error);
      send({ kind: 'failed', id, reason });
    } finally {
      if (underWay.get(id) === control) underWay.delete(id);
    }
  }

  function forget(id: number): void {
    incoming.delete(id);
    underWay.get(id)?.abort();
    underWay.delete(id);
  }

  return {
    take,
    close() {
      incoming.clear();
      for (const control of underWay.values()) control.abort();
      underWay.clear();
    },
  };
}

/**
 * What an ignored finding is bound to: how the picture looks, so that it holds after Amazon has stored the picture anew;
 * where nothing could be seen, what is wrong with the file.
 */
function identityOf({ facts, problem }: ImageReading): string {
  return facts?.hash ?? [problem, facts?.format, facts?.bytes].join(' ');
}
