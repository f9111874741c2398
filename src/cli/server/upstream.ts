/** Where the local proxy connects to: our own TLS server, or the network through the machine's own proxy. */
import http from 'node:http';
import net from 'node:net';
import { isLoopback } from '../../core/urls/endpoint.ts';

type Place = { readonly host: string; readonly port: number };

const proxyFor = (scheme: 'http' | 'https'): URL | undefined => {
  const { env } = process;
  const url = env[`${scheme}_proxy`] ?? env[`${scheme.toUpperCase()}_PROXY`];
  return url ? new URL(url) : undefined;
};

/** Whether the environment names a proxy. */
export const hasProxy = (): boolean =>
  proxyFor('http') !== undefined || proxyFor('https') !== undefined;

const authorization = (proxy: URL): string | undefined =>
  proxy.username
    ? `Basic ${Buffer.from(`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`).toString('base64')}`
    : undefined;

/** Joins a CONNECT request with `target`: a place, or `host:port` as the request names it. */
export function tunnel(socket: net.Socket, head: Buffer, target: Place | string): void {
  const isElsewhere = typeof target === 'string' && !isLoopback(target.replace(/:\d+$/, ''));
  const proxy = isElsewhere ? proxyFor('https') : undefined;
  const place: Place =
    typeof target !== 'string'
      ? target
      : proxy
        ? { host: proxy.hostname, port: Number(proxy.port || 80) }
        : { host: target.replace(/:\d+$/, ''), port: Number(/:(\d+)$/.exec(target)?.[1] ?? 443) };
  const upstream = net.connect(place.port, place.host, () => {
    if (proxy) {
      // The other proxy's own answer goes to the browser as it is.
      const pass = authorization(proxy);
      upstream.write(
        `CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n${pass ? `Proxy-Authorization: ${pass}\r\n` : ''}\r\n`,
      );
    } else socket.write('HTTP/1.1 200 OK\r\n\r\n');
    upstream.write(head);
    upstream.pipe(socket);
    socket.pipe(upstream);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('error', () => upstream.destroy());
  socket.on('close', () => upstream.destroy());
  upstream.on('close', () => socket.destroy());
}

/** Passes a plain http request on to the network. */
export function forward(
  incoming: http.IncomingMessage,
  outgoing: http.ServerResponse,
  url: URL,
): void {
  // Another proxy has a loopback of its own.
  const proxy = isLoopback(url.hostname) ? undefined : proxyFor('http');
  const pass = proxy && authorization(proxy);
  const request = http.request({
    host: (proxy ?? url).hostname,
    port: (proxy ?? url).port || 80,
    path: proxy ? url.href : `${url.pathname}${url.search}`,
    method: incoming.method,
    headers: { ...incoming.headers, ...(pass ? { 'proxy-authorization': pass } : {}) },
  });
  request.on('response', (response) => {
    outgoing.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(outgoing);
  });
  request.on('error', () =>
    outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end(),
  );
  incoming.pipe(request);
}
