/** A client for Marionette, the remote control that is built into Firefox: no other program is needed. */
import net from 'node:net';
import { within } from '../wait.ts';

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (e: Error) => void };

export type Marionette = {
  /** Sends one command; its answer as Firefox gives it. */
  readonly send: (command: string, parameters?: object, limitMs?: number) => Promise<unknown>;
  /** Runs a function in the browser's own window, with every right the browser has. */
  readonly chrome: <T>(fn: (...args: never[]) => unknown, ...args: unknown[]) => Promise<T>;
  readonly end: () => void;
};

/** Splits what arrives, `<bytes>:<json>` after one another, into messages. */
function messageReader(report: (message: unknown) => void): (data: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (data) => {
    rest = Buffer.concat([rest, data]);
    for (let colon = rest.indexOf(':'); colon >= 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon));
      if (rest.length < end) return;
      const message: unknown = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      report(message);
    }
  };
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, Waiting>();
  const socket = net.connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  const greeted = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.on(
      'data',
      messageReader((message) => {
        if (!Array.isArray(message)) return resolve();
        const [, id, error, result] = message as [
          number,
          number,
          { error: string; message: string } | null,
          unknown,
        ];
        const asked = waiting.get(id);
        waiting.delete(id);
        if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
        else asked?.resolve(result);
      }),
    );
  });
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox is gone'));
    waiting.clear();
  };
  socket.on('close', fail).on('error', fail);
  await within(30_000, 'the greeting of Marionette', greeted);

  let last = 0;
  function send(command: string, parameters: object = {}, limitMs = 60_000): Promise<unknown> {
    const id = ++last;
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
    const answer = new Promise<unknown>((resolve, reject) => {
      if (socket.destroyed) return reject(new Error('Firefox is gone'));
      waiting.set(id, { resolve, reject });
      socket.write(`${message.length}:`);
      socket.write(message);
    });
    return within(limitMs, command, answer);
  }

  return {
    send,
    async chrome<T>(fn: (...args: never[]) => unknown, ...args: unknown[]): Promise<T> {
      const script = `const [args, done] = [arguments[0], arguments[arguments.length - 1]];
        const __name = (f) => f;
        Promise.resolve().then(() => (${fn})(...args)).then((value) => done({ value }), (e) => done({ error: String(e?.message ?? e) + '\\n' + (e?.stack ?? '') }));`;
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        const { value: answer } = (await send('WebDriver:ExecuteAsyncScript', {
          script,
          args: [args],
          scriptTimeout: 30_000,
          newSandbox: true,
        })) as { value: { value?: T; error?: string } | null };
        if (!answer) throw new Error('Firefox dropped the answer: the page in front went away');
        if (answer.error !== undefined) throw new Error(answer.error);
        return answer.value as T;
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    end: () => socket.destroy(),
  };
}
