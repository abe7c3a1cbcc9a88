/** What the tests need beside npm packages: a browser, a Chinese font, a real PostgreSQL. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/** Each with the Debian package that brings it and how to tell that it is there. */
const NEEDS = [
  { debianPackage: 'chromium-headless-shell', stands: () => onPath('chromium-headless-shell') },
  { debianPackage: 'fonts-noto-cjk', stands: () => output('fc-list', [':lang=zh', 'family']) !== '' },
  { debianPackage: 'postgresql', stands: () => findPostgres() },
];

/**
 * Installs what is missing where that is possible (root, apt-get). Returns the line that tells what remains
 * to be installed, or undefined where everything is there.
 */
export function ensureDebianPackages() {
  const missing = NEEDS.filter(({ stands }) => !stands()).map(({ debianPackage }) => debianPackage);
  if (missing.length === 0) return undefined;
  const remedy = `missing for the tests: ${missing.join(', ')}; as root: apt-get install ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return remedy;
  process.stdout.write(`installing ${missing.join(', ')} (apt-get) …\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...missing]]) {
    const apt = spawnSync('apt-get', ['-q', ...args], { env: environment, encoding: 'utf8' });
    if (apt.status !== 0) return `${remedy}\napt-get ${args[0]} said:\n${apt.stderr}`;
  }
  return undefined;
}

/** True where Debian's PostgreSQL, or one on the PATH, can be started. */
function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  return versions.some((version) => existsSync(`${debian}/${version}/bin/initdb`)) || onPath('initdb');
}

function onPath(program) {
  return output('which', [program]) !== '';
}

/** What a program prints; nothing where it is not installed. */
function output(program, args) {
  return spawnSync(program, args, { encoding: 'utf8' }).stdout?.trim() ?? '';
}
