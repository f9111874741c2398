/**
 * Five kinds of tests: `core` and `unit` run in Node, `built` looks at what was built, `e2e` drives it in real
 * browsers, `sites` builds sites of its notes.
 */
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tools/longest-first.ts';

/** What is built, by `PRESSCUT_SITES`; without it, all but the large generators. */
const SITES: Readonly<Record<string, string[]>> = {
  few: ['tests/sites/{eleventy,hexo,hugo,jekyll,logseq,pelican,python-markdown}.sites.ts'],
  all: ['tests/sites/**/*.sites.ts'],
};

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  define: { __TARGET__: JSON.stringify('chromium') },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          setupFiles: ['tests/all-languages.ts', 'tests/seed.ts'],
          include: ['tests/core/**/*.test.ts'],
          environment: 'node',
          testTimeout: 20_000,
          maxWorkers: '100%',
          // The core keeps no state but the languages in use, the same for all its tests, so that its files
          // can share what they import: a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['tests/all-languages.ts', 'tests/seed.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/core/**', 'tests/built/**', '**/node_modules/**'],
          environment: 'node',
          testTimeout: 20_000,
          // Vitest leaves one processor free, which on two is half of them.
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          globalSetup: 'tests/tools/build-before-tests.ts',
          include: ['tests/built/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'sites',
          globalSetup: 'tests/sites/install.ts',
          include: SITES[process.env.PRESSCUT_SITES ?? ''] ?? ['tests/sites/*.sites.ts'],
          environment: 'node',
          testTimeout: 60_000,
          // Each site takes a processor for itself while it is built.
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
          pool: 'forks',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          globalSetup: ['tests/tools/build-before-tests.ts', 'tests/tools/own-temporary-folder.ts'],
          include: ['tests/e2e/**/*.e2e.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A loaded machine makes browsers drop an event now and then. The report names each retry.
          retry: 1,
          maxWorkers: 2,
          // A browser that takes long to open serves several files.
          isolate: false,
          sequence: { groupOrder: 2 },
          pool: 'forks',
        },
      },
    ],
  },
});
