/** What a test may replace: what is not ours, and the modules that speak to the browser. Ours get ports. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = import.meta.dirname;
const tests = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.includes('node_modules'));

/** Modules of `src` that a test replaces. */
const mockedBy = (file: string): string[] =>
  [
    ...readFileSync(path.join(ROOT, file), 'utf8').matchAll(
      /\bvi\.(?:do)?[mM]ock\(\s*'(\.[^']+)'/g,
    ),
  ].map(([, module = '']) =>
    path.posix.relative('src', path.posix.join('tests', path.posix.dirname(file), module)),
  );

it('replaces no module of ours but those of platform/', () => {
  const mocked = tests.flatMap((file) => mockedBy(file).map((module) => ({ file, module })));
  expect(mocked.length).toBeGreaterThan(0);
  expect(mocked.filter(({ module }) => !module.startsWith('platform/'))).toEqual([]);
});
