/**
 * The extension's service worker, asked over a session for each question: Puppeteer would stay
 * attached to it, and go on asking the old one where another has taken its place.
 */
import type { Browser, CDPSession } from 'puppeteer-core';
import { until, within } from './driver.ts';

export type ChromiumWorker = {
  readonly isRunning: () => Promise<boolean>;
  /**
   * The value of an expression in the worker, or of its promise. Throws where none is running, and
   * after the limit: one that was just ending answers only when it is started again.
   */
  readonly evaluate: <T>(expression: string, limitMs?: number) => Promise<T>;
  /** Opens a session with the running worker for `work`. */
  readonly inside: <T>(work: (session: CDPSession) => Promise<T>) => Promise<T>;
  /** Stops the worker; another may be there right after. */
  readonly kill: () => Promise<void>;
};

export async function workerOf(browser: Browser, origin: string): Promise<ChromiumWorker> {
  const root = await browser.target().createCDPSession();
  const gone = (error: unknown) => console.info('the background side has ended by itself', error);

  const find = async () => {
    const { targetInfos } = await root.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  };

  async function inside<T>(work: (session: CDPSession) => Promise<T>): Promise<T> {
    const running = await find();
    if (!running) throw new Error('no background side is running');
    const session = await root.connection()?.createSession(running);
    if (!session) throw new Error('the browser is gone');
    try {
      return await work(session);
    } finally {
      await session.detach().catch(gone);
    }
  }

  const evaluate = <T>(expression: string, limitMs = 60_000): Promise<T> =>
    inside(async (session) => {
      const asked = session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      // A session that is left open keeps one that has ended in the list of those that run.
      const { result, exceptionDetails } = await within(limitMs, 'the background side', asked);
      if (exceptionDetails)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    });

  async function kill(): Promise<void> {
    const targetId = (await find())?.targetId;
    if (!targetId) return;
    await root.send('Target.closeTarget', { targetId }).catch(gone);
    await until('the background side to end', async () => (await find())?.targetId !== targetId);
  }

  return { isRunning: async () => (await find()) !== undefined, inside, evaluate, kill };
}
