/** A local server that answers for any host over http and https, as the browser's proxy, and logs every request. */
import http from 'node:http';
import https from 'node:https';
import type net from 'node:net';
import type { AddressInfo } from 'node:net';
import { type Certificate, makeCertificate } from './certificate.ts';
import { forward, tunnel } from './upstream.ts';

/** On this computer, and reached without the proxy: for servers that a test opens itself. */
export const DIRECT_HOST = '127.0.0.2';

export type Request = {
  readonly method: string;
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
};

export type Answer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** How long the answer waits. */
  readonly delayMs?: number;
  /** Repeats the body until the client disconnects, as fast as a good network, not as this machine. */
  readonly endless?: true;
};

export type Handler = (request: Request) => Answer | undefined;

export type Server = {
  /** The browser's proxy for every scheme and host. */
  readonly port: number;
  readonly certificate: Certificate;
  /** Every request so far, oldest first, the browser's own among them. */
  readonly requests: Request[];
  /** Answers for one URL; a string is an HTML page. Its host is then served here alone. */
  readonly serve: (url: string, answer: string | Answer | Handler) => void;
  /** Forgets every page and request. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
};

/** Between two bodies of an endless answer: without it, Firefox does nothing but receive them. */
const PAUSE_MS = 25;

const urlOf = (url: string): string => {
  const { host, pathname, search } = new URL(url);
  return `${host}${pathname}${search}`;
};

const toHandler = (answer: string | Answer | Handler): Handler =>
  typeof answer === 'function'
    ? answer
    : () => (typeof answer === 'string' ? { body: answer } : answer);

/** Whether the browser asks for a page to show in a tab. */
const isNavigation = ({ headers }: Request): boolean =>
  (headers['sec-fetch-dest'] ?? (headers.accept?.includes('text/html') ? 'document' : '')) ===
  'document';

/**
 * Unknown URLs are answered at once, so that nothing hangs: a page that sends itself elsewhere
 * stays where it is (204), anything else is missing (404).
 */
const unknown = (request: Request): Answer =>
  isNavigation(request) ? { status: 204, body: '' } : { status: 404, body: '' };

/**
 * `network`: hosts without a page of ours are reached through the machine's own network. `keeps`: how many
 * requests it remembers.
 */
export async function startServer({
  network = false,
  keeps = Number.POSITIVE_INFINITY,
} = {}): Promise<Server> {
  const pages = new Map<string, Handler>();
  const hosts = new Set<string>();
  const requests: Request[] = [];
  const certificate = makeCertificate(new Date());
  const note = (request: Request): void => {
    if (requests.length < keeps) requests.push(request);
  };
  const isOurs = (host: string) => !network || hosts.has(host.replace(/:\d+$/, ''));

  const respond = (
    secure: boolean,
    incoming: http.IncomingMessage,
    outgoing: http.ServerResponse,
  ) => {
    const base = `${secure ? 'https' : 'http'}://${incoming.headers.host ?? 'localhost'}`;
    const url = new URL(incoming.url ?? '/', base).href;
    const request: Request = { method: incoming.method ?? 'GET', url, headers: incoming.headers };
    note(request);
    if (!secure && !isOurs(new URL(url).host)) return forward(incoming, outgoing, new URL(url));
    const answer = pages.get(urlOf(url))?.(request) ?? unknown(request);
    const write = () => {
      outgoing.writeHead(answer.status ?? 200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...answer.headers,
      });
      if (!answer.endless) return outgoing.end(answer.body);
      const more = (): void => {
        if (outgoing.destroyed) return;
        const next = (): unknown => setTimeout(more, PAUSE_MS);
        if (outgoing.write(answer.body)) next();
        else outgoing.once('drain', next);
      };
      more();
    };
    if (answer.delayMs) setTimeout(write, answer.delayMs);
    else write();
  };

  const secure = https.createServer({ key: certificate.key, cert: certificate.cert }, (i, o) =>
    respond(true, i, o),
  );
  const plain = http.createServer((i, o) => respond(false, i, o));
  const listen = (server: http.Server | https.Server): Promise<number> =>
    new Promise((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
    );
  const securePort = await listen(secure);
  const port = await listen(plain);
  // Once the server is closed, a tunnel that is still open ends with it.
  const sockets = new Set<net.Socket>();
  plain.on('connect', (incoming, socket: net.Socket, head: Buffer) => {
    const target = incoming.url ?? '';
    sockets.add(socket.once('close', () => sockets.delete(socket)));
    if (isOurs(target)) return tunnel(socket, head, { host: '127.0.0.1', port: securePort });
    note({ method: 'CONNECT', url: target, headers: incoming.headers });
    tunnel(socket, head, target);
  });

  return {
    port,
    certificate,
    requests,
    serve(url, answer) {
      hosts.add(new URL(url).hostname);
      pages.set(urlOf(url), toHandler(answer));
    },
    reset() {
      hosts.clear();
      pages.clear();
      requests.length = 0;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      for (const server of [secure, plain]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}
