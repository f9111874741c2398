/** The tools that users run can be loaded: nothing else in the tests starts them as users do. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';

const run = (args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', timeout: 60_000 });

it('npm start prints its usage', () => {
  const { status, stdout, stderr } = run(['src/cli/setup.mjs', 'start', '--help']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('usage: npm start');
});

it('npm run test:faults names what it knows', () => {
  const { status, stderr } = run(['src/cli/run.mjs', 'tests/faults/run.ts', '--only', 'nothing']);
  expect(status).toBe(1);
  expect(stderr).toContain('--only nothing: there are kills');
});
