/** Copies where the user is looking: in the page of the save, or in the popup or the library. */

import { Fault, toFault } from '../core/fault.ts';
import type { Job } from '../core/job.ts';
import type { Copy } from '../platform/contracts.ts';
import { tabById } from '../platform/tabs.ts';
import { ask } from '../platform/wire.ts';
import { language, toast } from './notify.ts';

/** Where the page wants a click first, the job waits for that click (`platform/copy-events.ts`). */
async function copyInPage(tab: number, job: string, copy: Copy): Promise<void> {
  const { messages } = await language();
  const { copied, copyButton, copyByHand } = messages.toast;
  const shown = await toast(await tabById(tab), {
    kind: 'work',
    text: copyByHand,
    copy: { ...copy, button: copyButton, done: copied, job },
  });
  if (shown !== 'done') throw new Fault('clipboard-away', 'the page does not let it be copied');
}

async function copyInFront(copy: Copy): Promise<void> {
  try {
    await ask('front', 'copy', copy);
  } catch (error) {
    const fault = toFault(error);
    throw fault.code === 'clipboard-refused' ? fault : new Fault('clipboard-away', fault.message);
  }
}

/** Throws `clipboard-away`, `clipboard-refused`. */
export const copyFor = ({ id, tab }: Job, copy: Copy): Promise<void> =>
  tab === undefined ? copyInFront(copy) : copyInPage(tab, id, copy);
