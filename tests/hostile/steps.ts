/** Campaigns of other kinds that belong to a whole run. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/cli/build.ts';

export type Step = () => { readonly well: boolean; readonly line: string };

const RUNS = '10000';

const runStored = () => {
  const outputFile = path.join(ROOT, 'dist', 'test', 'hostile-stored.json');
  fs.rmSync(outputFile, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...['--config', 'tests/vitest.config.ts', '--project', 'unit', 'tests/hostile/stored'],
      ...['--testTimeout', '1200000', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${outputFile}`,
    ],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PRESSCUT_HOSTILE_RUNS: RUNS } },
  );
  if (!fs.existsSync(outputFile)) return { well: false, line: 'stored data: it came to no end' };
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(
    fs.readFileSync(outputFile, 'utf8'),
  ) as { numPassedTests: number; numFailedTests: number };
  const line = `stored data, ${RUNS} inputs a test: ${passed} passed, ${failed} failed`;
  return { well: status === 0, line };
};

const runHeavy = () => {
  const well =
    spawnSync(process.execPath, ['src/cli/run.mjs', 'tests/hostile/heavy.ts'], {
      cwd: ROOT,
      stdio: 'inherit',
    }).status === 0;
  return { well, line: well ? 'heavy pages: all hold' : 'heavy pages: some do not hold' };
};

export const steps: Readonly<Record<string, Step>> = { stored: runStored, heavy: runHeavy };
