/** A place with a DOM: Firefox's event page itself, in Chromium an offscreen document opened at need. */
import { Fault, toFault } from '../core/fault.ts';
import { offerBlob } from './blob-transfer.ts';
import type { DomService } from './dom-contract.ts';
import { pause, withLimit } from './time-limit.ts';
import { ask } from './wire.ts';

const CONVERTING = { ms: 20_000, code: 'convert-timeout' } as const;
/** What is slow there waits for its turn: others may be converting. */
const HANDING_OUT = { ms: 10_000, code: 'download-interrupted' } as const;
const ASK_AGAIN_MS = 100;
const PATH = 'src/offscreen/index.html';

let opening: Promise<void> | undefined;
let loadHere: (() => Promise<DomService>) | undefined;

/** For Firefox: how what works in the event page itself is loaded, at the first need. */
export const workHere = (load: () => Promise<DomService>): void => {
  loadHere = load;
};

/** Throws if the event page has no service registered. */
function here(): Promise<DomService> {
  if (!loadHere) throw new Fault('unexpected', 'no place with a DOM');
  return loadHere();
}

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

/** Opens the place while the page is still being read, so that no save waits for it. */
export function openDomHost(): Promise<void> {
  if (__TARGET__ === 'firefox') return here().then(() => undefined);
  if (opening) return opening;
  const begun = create().finally(() => {
    if (opening === begun) opening = undefined;
  });
  opening = begun;
  return begun;
}

/** Ends whatever runs there. Firefox has no such way: its event page would end itself. */
async function closeDomHost(): Promise<void> {
  if (__TARGET__ === 'firefox') return;
  // What is asked from here on does not wait for one that hangs while it opens.
  opening = undefined;
  if (!(await isOpen())) return;
  await chrome.offscreen.closeDocument().catch((error: unknown) => {
    console.info('another call closed it', error);
  });
}

/**
 * Calls the place, again where it does not listen because it has just closed itself or is still being
 * opened for a background side that was stopped, until the limit; what converts too long ends with
 * the place. Throws the limit's code and what the method throws.
 */
async function call<M extends keyof DomService>(
  method: M,
  input: Parameters<DomService[M]>[0],
  { ms, code }: typeof CONVERTING | typeof HANDING_OUT,
): Promise<Awaited<ReturnType<DomService[M]>>> {
  type Output = Awaited<ReturnType<DomService[M]>>;
  let over = false;
  const work = async (): Promise<Output> => {
    if (__TARGET__ === 'firefox') {
      const domService = await here();
      return (await domService[method](input as never)) as Output;
    }
    for (;;) {
      await openDomHost();
      try {
        return (await ask('dom', method, input as never)) as Output;
      } catch (error) {
        const gone = /receiving end|no answer|port closed/i.test(toFault(error).message);
        if (over || !gone) throw error;
        await pause(ASK_AGAIN_MS);
      }
    }
  };
  try {
    return await withLimit(work(), ms, code);
  } catch (error) {
    over = true;
    if (toFault(error).code === 'convert-timeout') await closeDomHost();
    throw error;
  }
}

type DomHost = Omit<DomService, 'openUrl'> & {
  readonly openUrl: (blob: Blob) => ReturnType<DomService['openUrl']>;
};

export const domHost: DomHost = {
  convert: (input) => call('convert', input, CONVERTING),
  cleanSvg: (input) => call('cleanSvg', input, CONVERTING),
  openUrl: (blob) => offerBlob(blob, (ticket) => call('openUrl', { ticket }, HANDING_OUT)),
  toHtml: (input) => call('toHtml', input, CONVERTING),
  closeUrl: (input) => call('closeUrl', input, HANDING_OUT),
};
