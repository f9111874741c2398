/** A place with a DOM: Firefox's event page itself, in Chromium an offscreen document opened at need. */
import { Fault, toFault } from '../core/fault.ts';
import type { DomService } from './contracts.ts';
import { offerBlob } from './handover.ts';
import { withLimit } from './time-limit.ts';
import { ask } from './wire.ts';

const CONVERT_LIMIT_MS = 20_000;
const URL_LIMIT_MS = 10_000;
const PATH = 'src/offscreen/index.html';

let opening: Promise<void> | undefined;

const isOpen = async (): Promise<boolean> =>
  (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as never] })).length > 0;

async function create(): Promise<void> {
  if (await isOpen()) return;
  try {
    await chrome.offscreen.createDocument({
      url: PATH,
      reasons: ['DOM_PARSER' as never, 'BLOBS' as never],
      justification: 'Turns the article into Markdown and hands the file to the downloads.',
    });
  } catch (error) {
    // A worker that was stopped meanwhile may have opened it: only one can exist.
    if (!(await isOpen())) throw toFault(error);
  }
}

/** Opens the place while the page is still being read, so that nobody waits for it. */
export function openDomHost(): Promise<void> {
  if (__TARGET__ === 'firefox') return import('./dom-service.ts').then(() => undefined);
  opening ??= create().finally(() => {
    opening = undefined;
  });
  return opening;
}

/** Ends whatever runs there. Firefox has no such way: its event page would end itself. */
async function closeDomHost(): Promise<void> {
  if (__TARGET__ === 'firefox' || !(await isOpen())) return;
  await chrome.offscreen.closeDocument().catch((error: unknown) => {
    console.info('somebody else closed it', error);
  });
}

/**
 * Calls the place, once more where it had just closed itself, and never where it was closed because
 * it took too long. Throws `convert-timeout` and what the method throws.
 */
async function call<M extends keyof DomService>(
  method: M,
  input: Parameters<DomService[M]>[0],
  limitMs: number,
): Promise<Awaited<ReturnType<DomService[M]>>> {
  type Output = Awaited<ReturnType<DomService[M]>>;
  let over = false;
  const work = async (): Promise<Output> => {
    if (__TARGET__ === 'firefox') {
      const { domService } = await import('./dom-service.ts');
      return (await domService[method](input as never)) as Output;
    }
    for (const last of [false, true]) {
      await openDomHost();
      try {
        return (await ask('dom', method, input as never)) as Output;
      } catch (error) {
        const gone = /receiving end|no answer|port closed/i.test(toFault(error).message);
        if (last || over || !gone) throw error;
      }
    }
    throw new Fault('unexpected', 'no place with a DOM');
  };
  try {
    return await withLimit(work(), limitMs, 'convert-timeout');
  } catch (error) {
    if (toFault(error).code === 'convert-timeout') {
      over = true;
      await closeDomHost();
    }
    throw error;
  }
}

type DomPlace = Omit<DomService, 'openUrl'> & {
  readonly openUrl: (blob: Blob) => ReturnType<DomService['openUrl']>;
};

export const domHost: DomPlace = {
  convert: (input) => call('convert', input, CONVERT_LIMIT_MS),
  cleanSvg: (input) => call('cleanSvg', input, CONVERT_LIMIT_MS),
  openUrl: (blob) => offerBlob(blob, (ticket) => call('openUrl', { ticket }, URL_LIMIT_MS)),
  toHtml: (input) => call('toHtml', input, CONVERT_LIMIT_MS),
  closeUrl: (input) => call('closeUrl', input, URL_LIMIT_MS),
};
