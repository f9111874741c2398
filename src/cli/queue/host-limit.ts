/** How often a host is visited by all workers together: agreed in Redis, by the clock of Redis. */
import type { Redis } from 'ioredis';
import type { Manners } from '../politeness.ts';
import { keys } from './store.ts';

/**
 * A page without a slot gets the next free one, so that a hundred thousand pages of one host do not all
 * wake at once. When its time has come, it still waits for what is open there, and for the pause.
 */
const CLAIM = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local perHost, delay, lease = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local known = redis.call('HMGET', KEYS[1], 'rest', 'slow', 'next', 'begun')
local rest, slow = tonumber(known[1]) or 0, tonumber(known[2]) or 0
local following, begun = tonumber(known[3]) or 0, tonumber(known[4]) or 0
if slow > delay then delay = slow end
redis.call('PEXPIRE', KEYS[1], 172800000)
if rest > now then return rest - now end
if ARGV[5] == '0' then
  local slot = math.max(now, following)
  redis.call('HSET', KEYS[1], 'next', slot + delay)
  if slot > now then return slot - now end
end
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
if redis.call('ZCARD', KEYS[2]) >= perHost then return math.max(200, delay) end
if begun + delay > now then return begun + delay - now end
redis.call('HSET', KEYS[1], 'begun', now)
redis.call('ZADD', KEYS[2], now + lease, ARGV[4])
redis.call('PEXPIRE', KEYS[2], 172800000)
return 0`;

const RAISE = `
local time = redis.call('TIME')
local now = ARGV[3] == '1' and time[1] * 1000 + math.floor(time[2] / 1000) or 0
local value = now + tonumber(ARGV[2])
if value > (tonumber(redis.call('HGET', KEYS[1], ARGV[1])) or 0) then
  redis.call('HSET', KEYS[1], ARGV[1], value)
  redis.call('PEXPIRE', KEYS[1], 172800000)
end`;

const RENEW = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZADD', KEYS[1], 'XX', now + tonumber(ARGV[1]), ARGV[2])`;

/** A worker that is gone keeps a host to itself no longer than this. */
const LEASE_MS = 20_000;

export type HostLimit = {
  /** How long the page has to wait, in milliseconds; 0: its visit has begun. */
  readonly claim: (host: string, page: string, hasSlot: boolean) => Promise<number>;
  readonly release: (host: string, page: string) => Promise<void>;
  /** The host asks to be left alone. */
  readonly rest: (host: string, ms: number) => Promise<void>;
  /** The host asks for at least this pause. */
  readonly slowTo: (host: string, ms: number) => Promise<void>;
  /** To be called often: what is open stays so. */
  readonly renew: () => Promise<void>;
};

export function createHostLimit(redis: Redis, { perHost, delayMs }: Manners): HostLimit {
  const open = new Map<string, string>();
  const raise = async (host: string, field: string, ms: number, isTime: boolean): Promise<void> => {
    await redis.call('EVAL', RAISE, 1, keys.host(host), field, Math.ceil(ms), isTime ? 1 : 0);
  };
  return {
    async claim(host, page, hasSlot) {
      const wait = await redis.call(
        'EVAL',
        CLAIM,
        2,
        keys.host(host),
        keys.open(host),
        perHost,
        delayMs,
        LEASE_MS,
        page,
        hasSlot ? 1 : 0,
      );
      if (wait === 0) open.set(page, host);
      return Number(wait);
    },
    async release(host, page) {
      open.delete(page);
      await redis.zrem(keys.open(host), page);
    },
    rest: (host, ms) => raise(host, 'rest', ms, true),
    slowTo: (host, ms) => raise(host, 'slow', ms, false),
    async renew() {
      for (const [page, host] of open)
        await redis.call('EVAL', RENEW, 1, keys.open(host), LEASE_MS, page);
    },
  };
}
