/** A real server on this computer that receives what a webhook sends, and answers as configured. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type Received = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** When it had arrived, in milliseconds. */
  readonly at: number;
};

/**
 * A status with its headers, or what a broken server does: `silent` never answers, `cut` breaks off before
 * its answer, `half` in the midst of it, `endless` never ends it.
 */
export type Answer =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | 'silent'
  | 'cut'
  | 'half'
  | 'endless';

export type Receiver = {
  readonly origin: string;
  readonly received: Received[];
  /** Answers to the next requests; the last of them to all that follow. */
  readonly answerWith: (...answers: readonly Answer[]) => void;
  readonly close: () => Promise<void>;
};

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** `host`: the IP address it listens on, as it stands in a URL. */
export async function openReceiver(host = '127.0.0.1'): Promise<Receiver> {
  const received: Received[] = [];
  let answers: readonly Answer[] = [{ status: 204 }];
  const sockets = new Set<Socket>();
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    // What asks whether it may send is not what is sent.
    if (method === 'OPTIONS') return response.writeHead(405).end();
    const body = await bodyOf(request);
    received.push({ method, path: url, headers, body, at: performance.now() });
    // Firefox sends a request again by itself where a connection breaks that it had used before.
    response.setHeader('connection', 'close');
    const answer = answers[0] ?? { status: 204 };
    if (answers.length > 1) answers = answers.slice(1);
    if (answer === 'silent') return;
    if (answer === 'cut') return request.socket.destroy();
    if (answer === 'half') {
      response.writeHead(200, { 'content-length': '100' }).write('half of it');
      return setTimeout(() => request.socket.destroy(), 20);
    }
    if (answer === 'endless') {
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(1000)));
        if (!response.destroyed) response.once('drain', more);
      };
      response.writeHead(200);
      return more();
    }
    return response.writeHead(answer.status, answer.headers).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)));
  });
  await new Promise<void>((done) => server.listen(0, host.replace(/[[\]]/g, ''), done));
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    received,
    answerWith: (...given) => {
      answers = given;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
