/** Questions about a receipt's files: which were renamed, where they lie, what takes their place. */
import type { Choice, OutputFile, Receipt, Timestamp } from './stages.ts';

/** Whether a file came out under another name than was asked for. Destinations may name the whole path to the file, with their own separators and normal form. */
export function wasRenamed({ asked, path }: Receipt['files'][number]): boolean {
  const portable = path.replaceAll('\\', '/').normalize('NFC');
  return !`/${portable}`.endsWith(`/${asked.normalize('NFC')}`);
}

/** The last part of a path, whatever parts it. */
export const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** The name of a file that got a number because its own was taken: `a (1).md` of `a.md`. */
export function numberedName({ asked, path }: Receipt['files'][number]): string | undefined {
  const [, stem = '', end = ''] = /^(.*?)(\.[^.]*)?$/s.exec(nameOf(asked).normalize('NFC')) ?? [];
  const name = nameOf(path).normalize('NFC');
  const number = name.slice(stem.length, name.length - end.length);
  return name === stem + number + end && /^ ?\(\d+\)$/.test(number) ? name : undefined;
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

/** How every page names the place of a file: below the place of delivery, and whole where it is elsewhere. */
export const shownPath = (file: Receipt['files'][number]): string =>
  deliveredPath(file) ?? file.path;

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

/** An earlier save of an article. */
export type SavedBefore = {
  /** Id of the entry in the library, which is the name of the job that first saved it. */
  readonly entry: string;
  readonly at: Timestamp;
  /** Whether the article says something else now. */
  readonly changed: boolean;
  /** Its note was deleted or moved since, as far as can be known. */
  readonly gone?: true;
  /** As it was saved. */
  readonly choice: Choice;
  /** Id of the destination it went to. */
  readonly destination: string;
  /** Where its note lies, below that place of delivery; absent where it cannot be replaced. */
  readonly path?: string;
};

/** A save as it is known from its receipt, of an article that has not changed since. */
export function savedAs(entry: string, receipt: Receipt, choice: Choice): SavedBefore {
  const { at, destination, files } = receipt;
  const path = files[0] && deliveredPath(files[0]);
  const place = path === undefined ? {} : { path };
  return { entry, at, changed: false, choice, destination, ...place };
}
