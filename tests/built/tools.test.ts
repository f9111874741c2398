/** The tools that users run can be loaded: nothing else in the tests starts them as users do. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ROOT } from '../tools/build.ts';

const run = (args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', timeout: 60_000 });

it('npm start prints its usage', () => {
  const { status, stdout, stderr } = run(['tests/tools/setup.mjs', 'start', '--help']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('usage: npm start');
});

it('npm run test:faults names what it knows', () => {
  const { status, stderr } = run([
    'tests/tools/run.mjs',
    'tests/faults/run.ts',
    '--only',
    'nothing',
  ]);
  expect(status).toBe(1);
  expect(stderr).toContain('--only nothing: there are kills');
});
