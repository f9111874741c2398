/**
 * Builds a site of every generator with notes of the extension's own making: `npm run test:sites`.
 * `-- --all` adds the generators that take long to install; `-- hugo` builds those of that name.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../../src/cli/build.ts';

const { argv } = process;
const names = argv.slice(2).filter((argument) => argument !== '--all');
const { status } = spawnSync(
  process.execPath,
  [
    path.join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    'sites',
    ...names,
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PRESSCUT_SITES: argv.includes('--all') ? 'all' : 'most' },
  },
);
process.exitCode = status ?? 1;
