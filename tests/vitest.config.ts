/** Three kinds of tests: `unit` runs in Node, `built` looks at what was built, `e2e` drives it in real browsers. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  define: { __TARGET__: JSON.stringify('chromium') },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/built/**'],
          environment: 'node',
          testTimeout: 20_000,
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
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          globalSetup: 'tests/tools/build-before-tests.ts',
          include: ['tests/e2e/**/*.e2e.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A loaded machine makes browsers drop an event now and then. The report names each retry.
          retry: 1,
          // Each file has browsers of its own, and waits more than it works.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          pool: 'forks',
        },
      },
    ],
  },
});
