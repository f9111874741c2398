/** Browsers that take long to open are kept for the next file of this process. */
import type { BrowserName } from './drivers/driver.ts';
import { type OpenSession, openSession, type SessionOptions } from './open-session.ts';

const kept = new Map<BrowserName, OpenSession>();

// Vitest ends a process that has run its last file like this, and leaves no time to close a browser.
process.once('SIGTERM', () => {
  for (const { driver } of kept.values()) void driver.kill();
  process.exit();
});

/** A session with nothing of an earlier one. */
export async function borrowSession(
  browser: BrowserName,
  options: SessionOptions,
): Promise<OpenSession> {
  const session = options.permitted ? undefined : kept.get(browser);
  if (!session) return openSession(browser, options);
  kept.delete(browser);
  try {
    return (await session.renew?.()) ?? (await openSession(browser, options));
  } catch (error) {
    console.info(`${browser} is opened anew`, error);
    await session.end();
    return openSession(browser, options);
  }
}

export async function giveBack(
  browser: BrowserName,
  options: SessionOptions,
  session: OpenSession,
): Promise<void> {
  if (options.permitted || !session.renew || !session.driver.alive()) return session.end();
  kept.set(browser, session);
}
