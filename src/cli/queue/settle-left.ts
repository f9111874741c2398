/** What a dead worker had promised in this archive: finished where its files are there, else free again. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { finishMoves } from '../archive/free-path.ts';
import { readHistory } from '../archive/manifest.ts';
import type { Promised } from './promises.ts';

const isThere = (
  root: string,
  file: { readonly path: string; readonly sha256: string },
): boolean => {
  const place = path.join(root, file.path);
  if (!fs.existsSync(place)) return false;
  return createHash('sha256').update(fs.readFileSync(place)).digest('hex') === file.sha256;
};

export type Settled = {
  /** Whether the note is in place now. */
  readonly isWritten: boolean;
  /** The manifest of the dead one does not know it. */
  readonly isUnlisted: boolean;
};

export function settleLeft(root: string, { line, manifest }: Promised): Settled {
  if (!line) return { isWritten: true, isUnlisted: false };
  try {
    finishMoves(root, line.files);
  } catch (error) {
    // Its worker was started again, and has just moved them itself, or cleared them away.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const isWritten = line.files.every((file) => isThere(root, file));
  const file = path.join(root, manifest);
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];
  const known = readHistory(lines.filter((text) => text.includes(JSON.stringify(line.url))));
  return { isWritten, isUnlisted: known.pages.get(line.url)?.is !== 'saved' };
}
