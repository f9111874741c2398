/** A Redis server of a test's own, on a port of its own; installed where that may be done. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { installPackage, isOnPath, mayInstall } from '../../src/cli/programs.ts';
import { until } from '../../src/cli/wait.ts';

/** Why no test can have one here; `undefined` where one can. */
export function whyNoRedis(): string | undefined {
  if (isOnPath('redis-server')) return undefined;
  if (!mayInstall()) return 'redis-server is not installed, and may not be installed here';
  try {
    installPackage('redis-server');
    return undefined;
  } catch (error) {
    return String(error);
  }
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export type RedisServer = {
  readonly url: string;
  /** Kills it at once, and starts it again with what it had on disk. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function startRedis(): Promise<RedisServer> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'presscut-redis-'));
  const port = await freePort();
  let child: ChildProcess;
  const isUp = () =>
    new Promise<boolean>((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
      socket.once('data', (data) => {
        socket.destroy();
        resolve(data.toString().startsWith('+PONG'));
      });
      socket.once('error', () => resolve(false));
    });
  async function start(): Promise<void> {
    const flags = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''];
    child = spawn('redis-server', ['--port', String(port), '--dir', folder, ...flags], {
      stdio: 'ignore',
    });
    await until('Redis', isUp);
  }
  async function kill(): Promise<void> {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    async restart() {
      await kill();
      await start();
    },
    async close() {
      await kill();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
