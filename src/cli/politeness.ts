/** How often each host is visited: at most so many pages at a time, with a pause between two. */

export type Manners = {
  /** Pages of one host open at a time. */
  readonly perHost: number;
  /** From the beginning of one visit to the beginning of the next, in milliseconds. */
  readonly delayMs: number;
};

/** Hosts are visited as the caller says, who has a clock; times are in milliseconds. */
export type Politeness = {
  /** How long a visit has to wait; 0 where it may begin. `undefined` where another has to end first. */
  readonly waitMs: (host: string, now: number) => number | undefined;
  readonly begin: (host: string, now: number) => void;
  readonly end: (host: string) => void;
  /** The host asked to be left alone until then. */
  readonly restUntil: (host: string, time: number) => void;
  /** The host asks for at least this pause between two visits. */
  readonly slowTo: (host: string, delayMs: number) => void;
};

type HostState = { open: number; next: number; begun: number; delayMs: number };

/** `isOwn`: hosts that belong to the user, and need no pause. */
export function createPoliteness(
  { perHost, delayMs }: Manners,
  isOwn: (host: string) => boolean,
): Politeness {
  const hosts = new Map<string, HostState>();
  const of = (host: string): HostState => {
    const known = hosts.get(host) ?? { open: 0, next: 0, begun: Number.NEGATIVE_INFINITY, delayMs };
    hosts.set(host, known);
    return known;
  };
  return {
    waitMs(host, now) {
      const known = hosts.get(host);
      if (!known || isOwn(host)) return 0;
      if (known.open >= perHost) return undefined;
      return Math.max(0, known.next - now, known.begun + known.delayMs - now);
    },
    begin(host, now) {
      const known = of(host);
      known.open += 1;
      known.begun = now;
    },
    end(host) {
      const known = of(host);
      known.open = Math.max(0, known.open - 1);
    },
    restUntil(host, time) {
      const known = of(host);
      known.next = Math.max(known.next, time);
    },
    slowTo(host, wanted) {
      const known = of(host);
      known.delayMs = Math.max(known.delayMs, wanted);
    },
  };
}
