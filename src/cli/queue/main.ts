/** `--queue`: fills a queue in Redis, works it off, or shows how far it is. */
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Job } from '../stage.ts';
import { enqueue } from './enqueue.ts';
import { readStatus, statusText } from './status.ts';
import { openStore } from './store.ts';
import { runWorker } from './worker.ts';

export async function runQueue(url: string, job: Job): Promise<ExitCode> {
  const { options, entries } = job;
  const store = await openStore(url);
  try {
    if (options.status) {
      const status = await readStatus(store);
      const isJson = options.json || !process.stdout.isTTY;
      console.log(isJson ? JSON.stringify(status) : statusText(status));
      return EXIT.done;
    }
    if (options.enqueue) {
      const added = await enqueue(store, entries);
      console.log(
        `Added ${added} of ${entries.length} pages to the queue; the others were there already.`,
      );
      return EXIT.done;
    }
    return await runWorker(store, job);
  } finally {
    await store.close();
  }
}
