import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { ASSETS, TLS } from './assets';
import { conditionsOf, pageAt } from './data';
import { pictureAt } from './pictures';
import { STRICT_POLICY, shellFor } from './shell';

/** One request that reached the practice server, for tests that prove what was asked for. */
export interface PracticeRequest {
  method: string;
  /** `Host` as sent: Amazon's name when the browser was told to come here. */
  host: string;
  /** Path and query. */
  path: string;
  /** `Sec-Fetch-Dest`: document, iframe, script, image, empty (= fetch) ... or '' when not sent. */
  destination: string;
}

export interface Practice {
  /** Loopback origin, `https://127.0.0.1:PORT`. */
  origin: string;
  port: number;
  /** Every request so far, oldest first; a test may empty it. */
  requests: PracticeRequest[];
  close(): Promise<void>;
}

const REDIRECTS: Readonly<Record<string, string>> = {
  '/inventory': '/myinventory/inventory',
  '/hz/inventory': '/myinventory/inventory',
};

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#2f5d50"/>' +
  '<path d="M9 23V9h8a5 5 0 0 1 0 10h-4" fill="none" stroke="#fff" stroke-width="3"/></svg>';

type Reply = {
  status: number;
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
};

/** Where pictures come from: Amazon's media host when the page goes by an Amazon name. */
function mediaOriginFor(host: string): string {
  return /(^|\.)amazon\.[a-z.]+(:\d+)?$/.test(host) ? 'https://m.media-amazon.com' : '';
}

function pageReply(url: URL, host: string): Reply {
  const conditions = conditionsOf(url.searchParams);
  const headers: Record<string, string> = {};
  if (conditions.has('csp')) headers['content-security-policy'] = STRICT_POLICY;
  const known = pageAt(url.pathname) !== undefined;
  const status = conditions.has('throttle') ? 429 : known ? 200 : 404;
  const body = shellFor(url.searchParams, mediaOriginFor(host));
  return { status, type: 'text/html; charset=utf-8', body, headers };
}

function assetReply(path: string): Reply | undefined {
  if (path.endsWith('/icon.svg') || path === '/favicon.ico') {
    return { status: 200, type: 'image/svg+xml', body: ICON };
  }
  const text = ASSETS.get(path);
  if (text !== undefined) {
    const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
    return { status: 200, type: `${type}; charset=utf-8`, body: text };
  }
  const picture = pictureAt(path);
  return picture && { status: 200, type: 'image/png', body: picture };
}

function replyTo(request: IncomingMessage): Reply {
  const url = new URL(request.url ?? '/', 'https://practice.invalid');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, type: 'text/plain', body: 'Practice pages accept nothing.' };
  }
  const asset = assetReply(url.pathname);
  if (asset) return asset;
  const target = REDIRECTS[url.pathname];
  if (target !== undefined) {
    return {
      status: 302,
      type: 'text/plain',
      body: '',
      headers: { location: target + url.search },
    };
  }
  return pageReply(url, request.headers.host ?? '');
}

function handle(request: IncomingMessage, response: ServerResponse, log: PracticeRequest[]): void {
  const destination = request.headers['sec-fetch-dest'];
  log.push({
    method: request.method ?? '',
    host: request.headers.host ?? '',
    path: request.url ?? '',
    destination: typeof destination === 'string' ? destination : '',
  });
  const { status, type, body, headers } = replyTo(request);
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Serves the practice Seller Central over HTTPS on loopback, with the committed test certificate.
 * Pages are chosen by path alone, so a browser may come by any of Amazon's names
 * (`--host-resolver-rules=MAP * 127.0.0.1:PORT --ignore-certificate-errors`).
 *
 * @param options.port 0 or absent: any free port. Rejects when the port is taken.
 */
export async function startPractice(options: { port?: number } = {}): Promise<Practice> {
  const requests: PracticeRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(TLS, (request, response) => handle(request, response, requests));
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const port = await listen(server, options.port ?? 0);
  // A browser that keeps sockets open would otherwise keep close() waiting.
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { origin: `https://127.0.0.1:${port}`, port, requests, close };
}
