/** A Blob reaches another context by its ticket, for as long as it is offered. */
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { offerBlob, takeBlob } from '../../src/platform/blob-transfer.ts';

describe('a Blob that is offered', () => {
  it('is taken in the same context', async () => {
    const text = await offerBlob(new Blob(['abc']), async (ticket) =>
      (await takeBlob(ticket)).text(),
    );
    expect(text).toBe('abc');
  });

  it('is handed to another context that asks for its ticket, and to no other ticket', async () => {
    const taken = await offerBlob(new Blob(['abc'], { type: 'image/png' }), (ticket) => {
      const worker = new Worker(
        `const { workerData, parentPort } = require('node:worker_threads');
         const channel = new BroadcastChannel('presscut-blobs');
         channel.onmessage = async ({ data }) => {
           if (!('give' in data)) return;
           parentPort.postMessage([data.give === workerData, data.blob.type, await data.blob.text()]);
           channel.close();
         };
         channel.postMessage({ want: 'another' });
         channel.postMessage({ want: workerData });`,
        { eval: true, workerData: ticket },
      );
      return new Promise<unknown[]>((resolve, reject) => {
        worker.on('message', resolve);
        worker.on('error', reject);
      });
    });
    expect(taken).toEqual([true, 'image/png', 'abc']);
  });
});
