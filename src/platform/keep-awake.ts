/** Keeps the background side from being stopped while it waits: browsers count calls to them as work, and no fetch. */
import { browser } from './browser.ts';

/** They stop what has not called for 30 seconds. */
const EVERY_MS = 15_000;

/** For work that ends by itself within minutes. */
export async function keepAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => {
    browser.runtime
      .getPlatformInfo()
      .catch((error: unknown) => console.warn('not kept awake', error));
  }, EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
