/**
 * Who writes a page: promised in Redis before its note is put in place, so that no two workers do, and that
 * what a dead one has promised is finished or done again.
 */
import type { Redis } from 'ioredis';
import type { SavedLine } from '../archive/manifest.ts';
import { keys } from './store.ts';

export type Promised = {
  /** One run of a worker: started again, it is another. */
  readonly worker: string;
  /** Which archive it writes to, and with which manifest. */
  readonly root: string;
  readonly manifest: string;
  readonly at: number;
  /** What it is about to write; absent: it is written. */
  readonly line?: SavedLine;
};

/** How what was promised stands, seen by another worker or by the one that promised it, started again. */
export type Standing =
  | { readonly is: 'free' }
  | { readonly is: 'written' }
  /** Another is at it, or may come back to it. */
  | { readonly is: 'taken' }
  /** Its files can be looked for in this very archive. */
  | { readonly is: 'left'; readonly promised: Promised };

/** A worker that is gone and has an archive of its own is waited for so long. */
export const GRACE_MS = 600_000;

export function standingOf(
  promised: Promised | undefined,
  here: {
    readonly root: string;
    readonly now: number;
    readonly isAlive: (worker: string) => boolean;
  },
): Standing {
  if (!promised) return { is: 'free' };
  if (!promised.line) return { is: 'written' };
  if (here.isAlive(promised.worker)) return { is: 'taken' };
  if (promised.root === here.root) return { is: 'left', promised };
  return here.now - promised.at > GRACE_MS ? { is: 'free' } : { is: 'taken' };
}

/** Sets a field to another value only where it is what was last seen there. */
const EXCHANGE = `
local old = redis.call('HGET', KEYS[1], ARGV[1]) or ''
if old ~= ARGV[2] then return 0 end
if ARGV[3] == '' then redis.call('HDEL', KEYS[1], ARGV[1])
else redis.call('HSET', KEYS[1], ARGV[1], ARGV[3]) end
return 1`;

export type Promises = {
  readonly read: (page: string) => Promise<{ readonly text: string; readonly promised?: Promised }>;
  /** Whether the field held `old` until now: `''` for nothing. */
  readonly exchange: (page: string, old: string, promised?: Promised) => Promise<boolean>;
  /** Whether the path in an archive is this page's. */
  readonly reserve: (root: string, path: string, page: string) => Promise<boolean>;
};

export const createPromises = (redis: Redis): Promises => ({
  async read(page) {
    const text = (await redis.hget(keys.pages, page)) ?? '';
    return text === '' ? { text } : { text, promised: JSON.parse(text) as Promised };
  },
  async exchange(page, old, promised) {
    const next = promised ? JSON.stringify(promised) : '';
    return (await redis.call('EVAL', EXCHANGE, 1, keys.pages, page, old, next)) === 1;
  },
  async reserve(root, path, page) {
    if ((await redis.hsetnx(keys.paths(root), path, page)) === 1) return true;
    return (await redis.hget(keys.paths(root), path)) === page;
  },
});
