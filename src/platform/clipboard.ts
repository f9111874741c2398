/** Writing to the clipboard, where the user looks and has just clicked: no permission is asked for. */
import { Fault, toFault } from '../core/fault.ts';
import type { Copy } from './contracts.ts';

/** Throws `clipboard-refused`. */
export async function copyHere({ text, html }: Copy): Promise<void> {
  try {
    const parts = { 'text/plain': text, 'text/html': html };
    const blobs = Object.entries(parts).map(
      ([type, part]) => [type, new Blob([part], { type })] as const,
    );
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch (error) {
    throw new Fault('clipboard-refused', toFault(error).message, { cause: error });
  }
}
