/** Puts finished notes into the archive: under a name of their own, once, whatever stops it in between. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { PlacedFile } from './manifest.ts';

/** `a.md`, `a (1).md`, `a (2).md` …: as browsers number what is taken. */
export async function freePath(
  wanted: string,
  reserve: (path: string) => Promise<boolean>,
): Promise<string> {
  const { dir, name, ext } = path.posix.parse(wanted);
  for (let n = 0; ; n += 1) {
    const file = path.posix.join(dir, n === 0 ? name + ext : `${name} (${n})${ext}`);
    if (await reserve(file)) return file;
  }
}

/** A browser numbers what is taken in its own folder, which need not be taken in the archive. */
export const withoutNumber = (delivered: string, asked: string): string => {
  const { dir, name, ext } = path.posix.parse(delivered);
  const { base: wanted } = path.posix.parse(asked);
  const plain = name.replace(/ ?\(\d+\)$/, '') + ext;
  return plain === wanted ? path.posix.join(dir, plain) : delivered;
};

const hashOf = (file: string): { bytes: number; sha256: string } => {
  const content = fs.readFileSync(file);
  return {
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
};

/** A file that a browser delivered: below its staging folder, and as it was asked for. */
export type StagedFile = { readonly path: string; readonly asked: string };

/**
 * Where the files of one note will stand. The note comes first and gets a name of its own; images are
 * named by their content, so that one of the same name is the same. `reserve`: whether nothing else
 * gets a path.
 */
export async function planFiles(
  root: string,
  staging: string,
  files: readonly StagedFile[],
  reserve: (path: string) => Promise<boolean>,
): Promise<readonly PlacedFile[]> {
  const planned: PlacedFile[] = [];
  for (const [index, file] of files.entries()) {
    const from = path.join(staging, file.path);
    // An image that two notes share came into place with the first of them.
    if (index > 0 && !fs.existsSync(from))
      planned.push({ path: file.path, ...hashOf(path.join(root, file.path)) });
    else
      planned.push({
        path: index > 0 ? file.path : await freePath(withoutNumber(file.path, file.asked), reserve),
        ...hashOf(from),
        from: path.relative(root, from).split(path.sep).join('/'),
      });
  }
  return planned;
}

/** Moves planned files to where they belong. */
export function moveFiles(root: string, files: readonly PlacedFile[]): void {
  for (const { path: name, from } of files) {
    if (from === undefined) continue;
    const target = path.join(root, name);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.renameSync(path.join(root, from), target);
  }
}

/** What a run that was stopped between its promise and the move had not moved yet; how many it were. */
export function finishMoves(root: string, files: Iterable<PlacedFile>): number {
  let moved = 0;
  for (const file of files) {
    const from = file.from === undefined ? '' : path.join(root, file.from);
    if (!from || !fs.existsSync(from) || fs.existsSync(path.join(root, file.path))) continue;
    // Another note may have come to lie there since.
    if (hashOf(from).sha256 !== file.sha256) continue;
    moveFiles(root, [file]);
    moved += 1;
  }
  return moved;
}
