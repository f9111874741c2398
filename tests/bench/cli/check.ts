/** Whether an archive holds each page exactly once, by its manifest and by what lies on the disk. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../e2e/drivers/driver.ts';

type Line = {
  readonly is: string;
  readonly url: string;
  readonly fault?: string;
  readonly files?: readonly { readonly path: string; readonly sha256: string }[];
};

export type Check = {
  readonly saved: number;
  readonly failed: Readonly<Record<string, number>>;
  /** Neither saved nor failed. */
  readonly lost: number;
  /** Saved more than once, or on disk without a line. */
  readonly doubled: number;
  /** In the manifest and not on disk, or not as it says. */
  readonly untrue: number;
};

const linesOf = (folder: string): Line[] =>
  fs
    .readdirSync(folder)
    .filter((name) => /^manifest.*\.jsonl$/.test(name))
    .flatMap((name) => fs.readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

const hashOf = (file: string): string =>
  fs.existsSync(file) ? createHash('sha256').update(fs.readFileSync(file)).digest('hex') : '';

export function checkArchive(folder: string, urls: readonly string[]): Check {
  const lines = linesOf(folder);
  const saved = lines.filter(({ is }) => is === 'saved');
  const savedUrls = new Set(saved.map(({ url }) => url));
  const last = new Map(
    lines.filter(({ is }) => is === 'saved' || is === 'failed').map((line) => [line.url, line]),
  );
  const failed: Record<string, number> = {};
  for (const { url, fault = '' } of last.values())
    if (!savedUrls.has(url)) failed[fault] = (failed[fault] ?? 0) + 1;
  const notes = saved.flatMap(({ files = [] }) => files.slice(0, 1));
  const onDisk = filesBelow(folder).filter((name) => name.endsWith('.md'));
  return {
    saved: savedUrls.size,
    failed,
    lost: urls.filter((url) => !last.has(url)).length,
    doubled: saved.length - savedUrls.size + Math.max(0, onDisk.length - notes.length),
    untrue: notes.filter((note) => hashOf(path.join(folder, note.path)) !== note.sha256).length,
  };
}
