/** Waiting with a limit: for time, for an answer, for something to be so. */

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Rejects after `ms`, with a sentence saying what was waited for. */
export function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing after ${ms} ms`)), ms);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

/** Asks again and again until the answer is neither undefined, null nor false. */
export async function until<T>(
  what: string,
  read: () => T | Promise<T>,
  limitMs = 15_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = performance.now() + limitMs;
  for (;;) {
    const value = await read();
    if (value !== undefined && value !== null && value !== false)
      return value as NonNullable<Exclude<T, false>>;
    if (performance.now() > end) throw new Error(`${what}: not within ${limitMs} ms`);
    await pause(20);
  }
}
