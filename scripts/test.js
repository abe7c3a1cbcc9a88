// What `npm test` runs: every check there is, from a fresh clone. The last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDebianPackages } from './debian-packages.js';
import { readPlaywrightReport, readVitestReport } from './test-reports.js';
import { ensureDependencies, findGoodNode, root, toolEnvironment } from './toolchain.js';

ensureDependencies();
const reports = mkdtempSync(join(tmpdir(), 'taizhang-test-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');
const vite = 'node_modules/vite/bin/vite.js';
const tsc = 'node_modules/typescript-native/bin/tsc';

/**
 * Two lanes that run side by side on a small machine's two cores. What is patient gives way to the other lane, in whose browser
 * clocks run, and takes what that leaves of both cores. Without a report a check counts as one.
 */
const lanes = [
  [
    {
      name: 'unit, law and store tests',
      patient: true,
      commands: [
        ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', `--outputFile=${vitestReport}`],
      ],
      report: () => readVitestReport(readJson(vitestReport)),
    },
  ],
  [
    { name: 'lint and format', commands: [['node_modules/@biomejs/biome/bin/biome', 'check', '.']] },
    {
      name: 'web build',
      commands: [[vite, 'build', '--config', 'src/web/vite.config.ts', '--logLevel', 'warn']],
    },
    {
      name: 'browser tests',
      commands: [['node_modules/@playwright/test/cli.js', 'test', '--reporter=json']],
      environment: {
        PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
        PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
      },
      report: () => readPlaywrightReport(readJson(playwrightReport)),
    },
  ],
];

/** What the lane does that has come to its end first. */
const left = [
  {
    name: 'import rules',
    commands: [
      [
        'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
        ...['src', 'test-kit', 'bench', 'e2e', '--config', '.dependency-cruiser.cjs'],
      ],
    ],
  },
  {
    name: 'types',
    // Several threads would each work out the same types anew.
    commands: ['.', 'src/web'].map((project) => [tsc, '-p', project, '--singleThreaded']),
  },
];

let passed = 0;
let failed = 0;
const missing = ensureDebianPackages();
if (missing) count({ name: 'browser, font and database', passed: 0, failures: [missing] }, 0);
await Promise.all(lanes.map(runLane));
rmSync(reports, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function runLane(checks) {
  for (const check of checks) await runAndCount(check);
  for (let check = left.shift(); check; check = left.shift()) await runAndCount(check);
}

async function runAndCount(check) {
  const startedAt = Date.now();
  count(await run(check), Date.now() - startedAt);
}

/** Runs one check: what passed and the full text of every failure. A runner that breaks is a failure. */
async function run({ name, commands, environment = {}, patient = false, report }) {
  for (const [script, ...args] of commands) {
    const { exitCode, output } = await node(script, args, { environment, patient });
    const told = report?.();
    if (told) {
      const silent = exitCode !== 0 && told.failures.length === 0;
      const crash = `ended with exit code ${exitCode} though no test failed:\n${output}`;
      const none = told.passed + told.failures.length === 0 && exitCode === 0;
      return {
        ...told,
        name,
        failures: [...told.failures, ...(silent ? [crash] : []), ...(none ? ['no test was found'] : [])],
      };
    }
    if (report) return { name, passed: 0, failures: [`wrote no report (exit code ${exitCode}):\n${output}`] };
    if (exitCode !== 0) return { name, passed: 0, failures: [output] };
  }
  return { name, passed: 1, failures: [] };
}

function count(result, milliseconds) {
  passed += result.passed;
  failed += result.failures.length;
  const skipped = result.skipped ? `, ${result.skipped} skipped` : '';
  const figures = `${result.passed} passed, ${result.failures.length} failed${skipped}`;
  const mark = result.failures.length === 0 ? '✓' : '✗';
  console.log(`${mark} ${result.name}: ${figures} (${(milliseconds / 1000).toFixed(1)} s)`);
  for (const title of result.retried ?? []) console.log(`  passed when tried again: ${title}`);
  for (const failure of result.failures) console.log(`\n${failure.trimEnd()}\n`);
}

/** Runs a script on the good Node in the repository; resolves with all it printed. */
function node(script, args, { environment, patient }) {
  const child = spawn(findGoodNode(), [script, ...args], {
    cwd: root,
    // Programs that are started again and again need not be compiled each time.
    env: {
      ...toolEnvironment(),
      NO_COLOR: '1',
      NODE_COMPILE_CACHE: join(reports, 'modules'),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (patient && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ exitCode: 70, output: error.message }));
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
}

/** The parsed file, or undefined where the runner left none or half of one. */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
