import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const port = 3987;

/** Browser tests against the program as `npm start` makes it, in a data folder of their own. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: false,
  workers: 1,
  // Patient: a machine may be several times slower than the one the tests were written on.
  timeout: 120_000,
  // Once more, as a person would, where a slow machine moved something from under the pointer; `npm test` names what needed it.
  retries: 1,
  expect: { timeout: 20_000 },
  use: {
    actionTimeout: 30_000,
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    launchOptions: {
      executablePath: '/usr/bin/chromium-headless-shell',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: {
    command: 'node scripts/start.js',
    url: `http://localhost:${port}/readyz`,
    timeout: 180_000,
    env: { PORT: String(port), TAIZHANG_DATA: join(tmpdir(), `taizhang-e2e-${process.pid}`) },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
