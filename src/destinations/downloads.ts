/** Into the browser's downloads folder, or a folder below it. */
import { blobOf } from '../archive/bytes.ts';
import { toFault } from '../core/fault.ts';
import type { OutputFile } from '../core/stages.ts';
import type { Trace } from '../platform/contracts.ts';
import { domHost } from '../platform/dom-host.ts';
import { findDownload, settleDownload, startDownload } from '../platform/downloads.ts';
import type { DeliveredFile, DeliveryLog, Destination } from './index.ts';

/** The file does not need its address any more, whatever became of it. */
const release = (url: string): Promise<void> =>
  domHost.closeUrl({ url }).catch((error: unknown) => {
    console.warn('an address stays open for a while', error);
  });

async function recall(path: string, trace: Trace): Promise<DeliveredFile | undefined> {
  const begun = await findDownload(trace.url);
  try {
    if (!begun || begun.state === 'interrupted') return undefined;
    return { asked: path, ...(await settleDownload(begun.id, trace.bytes)) };
  } catch (error) {
    // It had come to its end, and somebody took the file away since.
    if (toFault(error).code === 'download-missing') return undefined;
    throw error;
  } finally {
    await release(trace.url);
  }
}

async function deliverFile(file: OutputFile, log: DeliveryLog): Promise<DeliveredFile> {
  const earlier = log.read(file.path);
  const there = earlier && (await recall(file.path, earlier));
  if (there) return there;
  const { url, bytes } = await domHost.openUrl(await blobOf(file));
  try {
    await log.write(file.path, { url, bytes });
    const id = await startDownload(url, file.path, file.replaces);
    await log.write(file.path, { url, bytes, id });
    return { asked: file.path, ...(await settleDownload(id, bytes)) };
  } finally {
    await release(url);
  }
}

const downloads: Destination = {
  name: 'downloads',
  available: () => true,
  recall,
  async deliver(files, log) {
    const delivered: DeliveredFile[] = [];
    for (const file of files) delivered.push(await deliverFile(file, log));
    return delivered;
  },
};

export default downloads;
