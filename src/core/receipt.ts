/** Questions about a receipt's files: which were renamed, where they lie, what takes their place. */
import type { OutputFile, Receipt } from './stages.ts';

/** Whether a file came out under another name than was asked for. Destinations may name the whole path to the file, with their own separators and normal form. */
export function wasRenamed({ asked, path }: Receipt['files'][number]): boolean {
  const portable = path.replaceAll('\\', '/').normalize('NFC');
  return !`/${portable}`.endsWith(`/${asked.normalize('NFC')}`);
}

/**
 * Where a delivered file lies, below the place of delivery; `undefined` where the user or the
 * browser put it into another folder, which cannot be written to.
 */
export function deliveredPath({ asked, path }: Receipt['files'][number]): string | undefined {
  const portable = path.replaceAll('\\', '/').normalize('NFC');
  const name = portable.slice(portable.lastIndexOf('/') + 1);
  const folder = asked.slice(0, asked.lastIndexOf('/') + 1);
  return `/${portable}`.endsWith(`/${folder.normalize('NFC')}${name}`) ? folder + name : undefined;
}

/** The note takes the place of the earlier note, whatever it would be called today. */
export function inPlaceOf(
  files: readonly OutputFile[],
  earlier: Receipt['files'],
): readonly OutputFile[] {
  return files.map((file, index) => {
    const before = index === 0 ? earlier[0] : earlier.find(({ asked }) => asked === file.path);
    const path = before && deliveredPath(before);
    return path === undefined ? file : { ...file, path, replaces: true };
  });
}
