import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A PostgreSQL server of our own, reached by a socket in its own folder, gone with `stop`. */
export interface PostgresCluster {
  /** The address of one of its databases; `postgres` is always there. */
  urlOf(database: string): string;
  stop(): void;
}

/** Debian's folder of servers by version: `/usr/lib/postgresql/15/bin`. */
const DEBIAN = '/usr/lib/postgresql';
/** A folder named by a version: `15`; not `common`. */
const VERSION = /^\d+$/;
const USER = 'taizhang';

/**
 * Starts an empty server of the oldest PostgreSQL found, without the safety of writing to disk. Root, whom PostgreSQL
 * refuses, runs it as the user postgres. It ends with this process, however that ends.
 * @throws where no PostgreSQL is installed, saying what to install.
 */
export function startPostgresCluster(): PostgresCluster {
  const bin = findPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-pg-'));
  const as = ownerOf(folder);
  const data = join(folder, 'data');
  const run = (program: string, ...args: string[]) => {
    const { status, error, stdout, stderr } = spawnSync(join(bin, program), args, {
      ...as,
      cwd: folder,
      encoding: 'utf8',
      // The server inherits what is open here: a pipe would never end.
      stdio: program === 'pg_ctl' ? 'ignore' : 'pipe',
    });
    if (status !== 0) throw new Error(`${program} failed: ${error ?? ''}${stdout ?? ''}${stderr ?? ''}`);
  };
  const stop = () => {
    if (existsSync(join(data, 'postmaster.pid'))) run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
    rmSync(folder, { recursive: true, force: true });
  };
  endWithThisProcess(join(bin, 'pg_ctl'), data, folder, as);
  try {
    run('initdb', '-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync');
    const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c full_page_writes=off`;
    run('pg_ctl', '-D', data, '-o', settings, '-l', join(folder, 'log'), '-w', 'start');
  } catch (fault) {
    stop();
    throw fault;
  }
  return {
    urlOf: (database) => `postgres://${USER}@localhost/${database}?host=${encodeURIComponent(folder)}`,
    stop,
  };
}

/** Leaves a shell behind that waits for its input to close, which the death of this process does too. */
function endWithThisProcess(
  pgCtl: string,
  data: string,
  folder: string,
  as: { uid?: number; gid?: number },
): void {
  const script = 'cat; "$1" -D "$2" -m immediate -w stop; rm -rf "$3"';
  const watcher = spawn('sh', ['-c', script, 'sh', pgCtl, data, folder], {
    ...as,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  // Held open until this process ends, without keeping it from ending.
  if (watcher.stdin instanceof Socket) watcher.stdin.unref();
}

function findPostgres(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).filter((name) => VERSION.test(name)) : [];
  const folders = versions
    .sort((a, b) => Number(a) - Number(b))
    .map((version) => join(DEBIAN, version, 'bin'))
    .concat((process.env['PATH'] ?? '').split(delimiter));
  const found = folders.find((folder) =>
    ['initdb', 'pg_ctl'].every((name) => existsSync(join(folder, name))),
  );
  if (found) return found;
  throw new Error(
    'The store tests need a PostgreSQL server, 15 or newer, and found none: install the package postgresql ' +
      '(Debian: apt-get install postgresql), or put its folder with initdb and pg_ctl on PATH.',
  );
}

/** Whom the server runs as, with the folder handed over to them. */
function ownerOf(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  const owner = { uid: idOf('-u'), gid: idOf('-g') };
  chownSync(folder, owner.uid, owner.gid);
  return owner;
}
