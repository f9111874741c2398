/**
 * Installs the packages where they are missing or out of date, then runs the command line or a tool of
 * `tests/tools`: `node src/cli/setup.mjs start …`. Plain Node without dependencies, for nothing else is there yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [tool, ...args] = process.argv.slice(2);

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
const packagesIn = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;

/** Whether every package stands there in the version that the lock file names. */
function installed() {
  const there = 'node_modules/.package-lock.json';
  if (!existsSync(path.join(root, there))) return false;
  const have = packagesIn(there);
  return Object.entries(packagesIn('package-lock.json')).every(
    ([name, { version, optional }]) => !name || optional || have[name]?.version === version,
  );
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Presscut needs Node 20.19 or later; this is Node ${process.versions.node}.`);
if (!tool) stop('usage: node src/cli/setup.mjs TOOL [ARGUMENT…]');

if (!installed()) {
  console.error('Installing the packages (npm ci) …');
  // Standard output carries the tool's output alone, without npm's.
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('The packages could not be installed: see what npm says above.');
}

const tools = path.join(root, 'tests/tools');
/** Opens the extension to try it by hand, or prints a trail; saves nothing. */
const isByHand = args.some((arg) => arg === '--open' || arg === '--trail');
const start = isByHand ? path.join(tools, 'by-hand.ts') : path.join(root, 'src/cli/main.ts');
const file = tool === 'start' ? start : path.join(tools, `${tool}.ts`);
process.env.PRESSCUT_FROM = process.cwd();
process.chdir(root);

/** These import sources of the extension, which need Vite to find one another. */
if (tool === 'start' || tool === 'page') {
  // In this process, so that a signal to it ends the run.
  process.argv.splice(2, 1, file);
  await import('./run.mjs');
} else {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
