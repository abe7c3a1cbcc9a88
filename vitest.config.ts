import { configDefaults, defineConfig } from 'vitest/config';

/**
 * Files of a project share a process and what it has loaded: loading it anew for each would take most of the time. What a test
 * changes of it, it puts back.
 */
const isolate = false;

/** In milliseconds, for what takes ten seconds: a machine may be several times slower and busy with other things besides. */
const testTimeout = 120_000;

/** Folders whose tests open a store. */
const storeTests = ['src/{store,acts,seal,backup,server,cli}/**/*.test.ts', 'test-kit/**/*.store.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          isolate,
          include: ['src/**/*.test.{ts,tsx}', 'test-kit/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...storeTests],
          sequence: { groupOrder: 0 },
          testTimeout,
        },
      },
      {
        test: {
          name: 'store',
          isolate,
          include: storeTests,
          globalSetup: './test-kit/prepare-stores.ts',
          // Two files at a time: an embedded database takes hundreds of megabytes.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
    ],
  },
});
