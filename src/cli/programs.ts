/** Sees to it that a program is there: installs it from Debian where it may, else says what to do. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const log = ['ignore', process.stderr, process.stderr] as const;

function aptGet(...args: readonly string[]): boolean {
  const { status } = spawnSync('apt-get', ['-q', '-y', ...args], {
    stdio: [...log],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** Whether packages of the system may be installed here. */
export const mayInstall = (): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/** Throws a sentence that says what went wrong. */
export function installPackage(name: string): void {
  console.error(`Installing ${name} from the system's packages …`);
  if (!aptGet('update') || !aptGet('install', '--no-install-recommends', name))
    throw new Error(`apt-get could not install ${name}: see what it says above.`);
}

export const isOnPath = (program: string): boolean =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => fs.existsSync(path.join(folder, program)));

/** For programs that Debian packages under their own name. Throws a sentence that says what to do. */
export function ensureProgram(program: string): void {
  if (isOnPath(program)) return;
  if (!mayInstall()) throw new Error(`No ${program} was found: install it and try again.`);
  installPackage(program);
}

/** For packages of Ruby, which Debian puts `ruby-` before. Throws a sentence that says what to do. */
export function ensureGem(name: string): void {
  const isThere = spawnSync('ruby', ['-e', `gem '${name}'`], { stdio: 'ignore' }).status === 0;
  if (isThere) return;
  if (!mayInstall()) throw new Error(`Ruby has no ${name}: gem install ${name}, and try again.`);
  installPackage(`ruby-${name}`);
}
