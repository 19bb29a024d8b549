import type { ImageReader } from '@/lib/image-reader/types';
import { createPageHost, type HostOptions } from './host';
import { type HostReply, IMAGE_PORT } from './messages';

/** The part of a port that is needed. */
export interface HostPort {
  name: string;
  postMessage(message: HostReply): void;
  onMessage: { addListener(heard: (message: unknown) => void): void };
  onDisconnect: { addListener(gone: () => void): void };
}

export interface ServeOptions extends Omit<HostOptions, 'reader' | 'send'> {
  onConnect: { addListener(connected: (port: HostPort) => void): void };
  reader: ImageReader;
  /** Called when the last page has gone for a while. */
  idle(): void;
  /** How long nobody has to be there, ms. */
  grace?: number;
}

/** A page that moves on to the next listing is back within this time, and finds the reader as it left it. */
const GRACE_MS = 5_000;

/** Serves every page that opens a port; ends when nobody needs it any more. */
export function serveImages({ onConnect, idle, grace = GRACE_MS, ...options }: ServeOptions): void {
  let pages = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restAfter = (): void => {
    timer = setTimeout(() => {
      options.reader.close();
      idle();
    }, grace);
  };
  onConnect.addListener((port) => {
    if (port.name !== IMAGE_PORT) return;
    clearTimeout(timer);
    pages++;
    const host = createPageHost({ ...options, send: (reply) => port.postMessage(reply) });
    port.onMessage.addListener((message) => host.take(message));
    port.onDisconnect.addListener(() => {
      host.close();
      pages--;
      if (pages === 0) restAfter();
    });
  });
  // Woken for a page that has gone before it came to connect.
  restAfter();
}
