/** Hands a file to the user through the browser's downloads. */
import { shownPath } from '../core/receipt.ts';
import { settleDownload, startDownload } from './downloads.ts';

/** Answers with its path below the downloads folder once it is proved to be there, with all of it where it is elsewhere. Throws what `startDownload` and `settleDownload` throw. */
export async function saveAsDownload(name: string, file: Blob): Promise<string> {
  const url = URL.createObjectURL(file);
  try {
    const id = await startDownload(url, name);
    const { path } = await settleDownload(id, file.size);
    return shownPath({ asked: name, path, bytes: file.size });
  } finally {
    URL.revokeObjectURL(url);
  }
}
