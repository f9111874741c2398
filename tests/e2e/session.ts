/** The tests of one file, in every browser. */
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { BROWSERS, type BrowserName } from './drivers/driver.ts';
import { borrowSession, giveBack } from './kept-session.ts';
import {
  type OpenSession,
  openSession,
  type Session,
  type SessionOptions,
} from './open-session.ts';

export type { Session } from './open-session.ts';

const wanted = BROWSERS.filter((name) => (process.env.PRESSCUT_BROWSER ?? name) === name);

/** Runs the same tests in every browser; each begins with settings as they are at first. */
export function inEachBrowser(
  define: (session: () => Session, browser: BrowserName) => void,
  options: SessionOptions = {},
): void {
  describe.each(wanted)('%s', (browser) => {
    let session: OpenSession | undefined;
    const current = (): Session => {
      if (!session) throw new Error('the browser is not open');
      return session;
    };
    beforeAll(async () => {
      session = await borrowSession(browser, options);
      await session.set({});
    });
    afterEach(async ({ task }) => {
      // In what state a failed test leaves the browser is not known: neither its second try nor
      // another test begins there.
      if (task.result?.state === 'fail') {
        await session?.end();
        session = undefined;
        session = await openSession(browser, options);
      }
      if (await session?.driver.popupOpen()) await session?.driver.closePopup();
      await session?.set({});
    });
    afterAll(() => session && giveBack(browser, options, session));
    define(current, browser);
  });
}
