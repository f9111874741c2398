/** Whether a file came out under another name than was asked for. */
import type { Receipt } from './stages.ts';

/** Destinations may name the whole path to the file, with their own separators and normal form. */
export function wasRenamed({ asked, path }: Receipt['files'][number]): boolean {
  const portable = path.replaceAll('\\', '/').normalize('NFC');
  return !`/${portable}`.endsWith(`/${asked.normalize('NFC')}`);
}
