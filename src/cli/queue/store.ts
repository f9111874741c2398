/** What workers on any number of machines share in Redis: the queue, and the names of all keys. */
import { createHash } from 'node:crypto';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { listKey } from '../../core/lists/list-key.ts';
import type { Entry } from '../archive/manifest.ts';

/** A page as it waits in the queue. */
export type QueuedPage = {
  readonly entry: Entry;
  /** Names its note where it is sent, whichever worker does so. */
  readonly delivery?: string;
  readonly tries: number;
  readonly rests: number;
  /** It was given a time of its own, which has come when it is taken up again. */
  readonly hasSlot?: true;
};

export const PREFIX = 'presscut';
export const QUEUE = 'pages';

export const keys = {
  /** Hash by page: who writes it, and whether it is written. */
  pages: `${PREFIX}:written`,
  /** Hash by path in an archive: the page that has it. */
  paths: (root: string) => `${PREFIX}:paths:${root}`,
  host: (host: string) => `${PREFIX}:host:${host}`,
  open: (host: string) => `${PREFIX}:open:${host}`,
  worker: (name: string) => `${PREFIX}:worker:${name}`,
};

/** The same page has the same id, whichever list it comes from. */
export const idOf = (url: string): string =>
  createHash('sha256').update(listKey(url)).digest('hex').slice(0, 32);

export type Store = {
  readonly redis: Redis;
  readonly queue: Queue<QueuedPage>;
  readonly close: () => Promise<void>;
};

/** Throws a sentence where Redis is not there. Later on, it is waited for. */
export async function openStore(url: string): Promise<Store> {
  const redis = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });
  redis.on('error', (error) => console.warn(`Redis: ${error.message}`));
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`There is no Redis at ${new URL(url).host}: ${why}`);
  }
  const queue = new Queue<QueuedPage>(QUEUE, { connection: redis, prefix: PREFIX });
  return {
    redis,
    queue,
    async close() {
      await queue.close();
      redis.disconnect();
    },
  };
}
