/** Everything that must hold, in one run: `npm test`. Its last line is `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser.ts';
import { build, ROOT, runPackage } from '../../src/cli/build.ts';
import { BROWSERS } from '../e2e/drivers/driver.ts';
import { ensureGenerators } from '../sites/install.ts';

type Count = { readonly passed: number; readonly failed: number };
type Step = { readonly name: string; readonly run: () => Count };

const LIMIT_MS = 30 * 60_000;

/** What failed, a line each with the beginning of its message: repeated at the end, where it is looked for. */
const failures: string[] = [];

const asOne = (well: boolean): Count =>
  well ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
};

/** The tests of some projects, counted by the runner; a file that cannot even be read counts as one. */
function vitest(projects: readonly string[], env: Readonly<Record<string, string>> = {}): Count {
  const outputFile = path.join(ROOT, 'dist', 'test', `${projects.join('-')}.json`);
  fs.rmSync(outputFile, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      'tests/vitest.config.ts',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${outputFile}`,
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: LIMIT_MS,
      env: { ...process.env, ...env },
    },
  );
  if (!fs.existsSync(outputFile)) return asOne(false);
  const report = JSON.parse(fs.readFileSync(outputFile, 'utf8')) as Report;
  for (const file of report.testResults.filter(({ status }) => status === 'failed')) {
    const tests = file.assertionResults.filter(({ status }) => status === 'failed');
    const named = tests.map((test) => [test.fullName, ...test.failureMessages].join('\n'));
    const where = path.relative(ROOT, file.name);
    failures.push(
      ...(named.length > 0 ? named : [file.message]).map((text) => `${where}: ${text}`),
    );
  }
  const unreadable = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  // In a file that failed they were not run because what they need failed; elsewhere another browser
  // is meant.
  const missed = report.testResults
    .filter((file) => file.status === 'failed')
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed');
  const failed = report.numFailedTests + missed.length + unreadable.length;
  // An error outside of any test fails the run as well.
  return { passed: report.numPassedTests, failed: status === 0 ? failed : Math.max(failed, 1) };
}

/** Anything missing is reported, and fails. */
function ensured(ensure: () => void): Count {
  try {
    ensure();
    return asOne(true);
  } catch (error) {
    console.error(String(error));
    return asOne(false);
  }
}

const browsers = (): Count =>
  ensured(() => {
    for (const browser of BROWSERS) ensureBrowser(browser);
  });

const steps: readonly Step[] = [
  { name: 'browsers', run: browsers },
  // The unit tests show notes with them as well as the sites.
  { name: 'generators', run: () => ensured(() => ensureGenerators('few')) },
  { name: 'types', run: () => asOne(runPackage('typescript/bin/tsc', ['--noEmit', '-p', '.'])) },
  { name: 'lint', run: () => asOne(runPackage('@biomejs/biome/bin/biome', ['ci'])) },
  ...BROWSERS.map((browser) => ({ name: `build ${browser}`, run: () => asOne(build(browser)) })),
  { name: 'unit', run: () => vitest(['core', 'unit']) },
  { name: 'built', run: () => vitest(['built']) },
  { name: 'e2e', run: () => vitest(['e2e']) },
  { name: 'sites', run: () => vitest(['sites'], { PRESSCUT_SITES: 'few' }) },
];

const rows = steps.map(({ name, run }) => {
  const began = performance.now();
  console.log(`\n== ${name}`);
  const count = run();
  return { name, ...count, seconds: Math.round((performance.now() - began) / 1000) };
});

const sum = (key: keyof Count): number => rows.reduce((total, row) => total + row[key], 0);
console.log('');
for (const failure of failures) console.log(`FAILED ${failure.slice(0, 1500)}\n`);
console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])));
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
