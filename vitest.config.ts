import { configDefaults, defineConfig } from 'vitest/config';

/** Folders whose tests open a store. */
const storeTests = ['src/{store,acts,server,cli}/**/*.test.ts', 'test-kit/**/*.store.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'test-kit/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...storeTests],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'store',
          include: storeTests,
          globalSetup: './test-kit/prepare-stores.ts',
          // One file at a time: an embedded database takes hundreds of megabytes.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
