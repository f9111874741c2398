/** Sees to it that the generators are there: packages by npm, programs by the system's own packages. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureGem, ensureProgram } from '../../src/cli/programs.ts';

type Lock = { packages: Record<string, { version?: string; optional?: boolean }> };

const readLock = (file: string): Lock['packages'] =>
  (JSON.parse(fs.readFileSync(file, 'utf8')) as Lock).packages;

/** Whether every package stands there in the version that the lock file names. */
const isInstalled = (folder: string): boolean => {
  const there = path.join(folder, 'node_modules/.package-lock.json');
  if (!fs.existsSync(there)) return false;
  const have = readLock(there);
  return Object.entries(readLock(path.join(folder, 'package-lock.json'))).every(
    ([name, { version, optional }]) => !name || optional || have[name]?.version === version,
  );
};

const ensurePackages = (folder: string): void => {
  if (isInstalled(folder)) return;
  console.error(`Installing the generators of ${path.basename(folder)}/ (npm ci) …`);
  const { status } = spawnSync('npm', ['ci'], {
    cwd: folder,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The generators could not be installed: see what npm says.');
};

/** The packages of all generators, or of those that are built with each run of the tests. */
export const ensureGenerators = (which: 'all' | 'few'): void => {
  ensurePackages(import.meta.dirname);
  if (which === 'all') ensurePackages(path.join(import.meta.dirname, 'large'));
};

export default function install(): void {
  ensureGenerators(process.env.PRESSCUT_SITES === 'all' ? 'all' : 'few');
  for (const program of ['hugo', 'jekyll']) ensureProgram(program);
  ensureGem('jekyll-commonmark');
  ensureProgram('pelican');
}
