/**
 * The extension's service worker, asked over a session for each question: Puppeteer would stay
 * attached to it, and go on asking the old one where another has taken its place.
 */
import type { Browser, CDPSession } from 'puppeteer-core';
import { until, within } from '../wait.ts';

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
    // Puppeteer lets go of each session with a worker that it gets by itself, unless it is just about to
    // open one on purpose: then it forgets that one. So it is not asked to open any.
    const { sessionId } = await root.send('Target.attachToTarget', {
      targetId: running.targetId,
      flatten: true,
    });
    const session = root.connection()?.session(sessionId);
    if (!session) throw new Error('the browser is gone');
    try {
      return await work(session);
    } finally {
      await root.send('Target.detachFromTarget', { sessionId }).catch(gone);
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
    // One that is looked at while it ends stays paused when it is started again.
    const running = await until('the background side to be left alone', async () => {
      const found = await find();
      return found?.attached ? undefined : { found };
    });
    if (!running.found) return;
    const { targetId } = running.found;
    await root.send('Target.closeTarget', { targetId }).catch(gone);
    await until('the background side to end', async () => (await find())?.targetId !== targetId);
  }

  return { isRunning: async () => (await find()) !== undefined, inside, evaluate, kill };
}
