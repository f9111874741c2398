/** Hands a file to the user through the browser's downloads. */
import { settleDownload, startDownload } from './downloads.ts';

/** Answers with its path once it is proved to be there. Throws what `startDownload` and `settleDownload` throw. */
export async function saveAsDownload(name: string, file: Blob): Promise<string> {
  const url = URL.createObjectURL(file);
  try {
    const id = await startDownload(url, name);
    return (await settleDownload(id, file.size)).path;
  } finally {
    URL.revokeObjectURL(url);
  }
}
