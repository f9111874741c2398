/** What browsers, disks, servers and a broken database refuse: the browser tests of it, a line each. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/cli/build.ts';
import type { BrowserName } from '../e2e/drivers/driver.ts';

export type Refusal = {
  readonly browser: BrowserName;
  readonly what: string;
  readonly holds: 'yes' | 'no' | 'cannot be tried here';
};

const FILES = ['faults', 'disk', 'destinations', 'images', 'images-permitted'];

type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
};

const HOLDS: Readonly<Record<string, Refusal['holds']>> = {
  passed: 'yes',
  failed: 'no',
};

/** Runs them in one browser. Throws where the runner itself does not come to an end. */
export function tryRefusals(browser: BrowserName): readonly Refusal[] {
  const outputFile = path.join(ROOT, 'dist', 'test', `refusals-${browser}.json`);
  fs.rmSync(outputFile, { force: true });
  spawnSync(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/vitest/vitest.mjs'),
      ...['run', '--config', 'tests/vitest.config.ts', '--project', 'e2e', '--reporter=json'],
      `--outputFile.json=${outputFile}`,
      ...FILES.map((file) => `tests/e2e/${file}.e2e.ts`),
    ],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PRESSCUT_BROWSER: browser } },
  );
  const { testResults } = JSON.parse(fs.readFileSync(outputFile, 'utf8')) as Report;
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ title, status }) => ({
      browser,
      what: `${path.basename(name, '.e2e.ts')}: ${title}`,
      holds: HOLDS[status] ?? 'cannot be tried here',
    })),
  );
}
