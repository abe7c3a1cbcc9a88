import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '#acts/open-ledger.ts';
import { serveLedger } from '#test-kit/faults/served-ledger.ts';
import { readSample } from '#test-kit/read-sample.ts';
import { registerText } from '#test-kit/register-text.ts';
import { addTestPerson, sessionCookieOf } from '#test-kit/sign-in.ts';
import { type Figure, judge, judgeTime } from './figure.ts';
import { medianOf } from './time-beside.ts';

/** In megabytes. */
const MOST_MEMORY = 1_024;
/** So many times as long as the database alone takes to open. */
const MOST_TIMES = 5;
const STARTS = 5;
/** How often every page's answers are asked for. */
const ROUNDS = 10;
/** `VmRSS:	  123456 kB`. */
const RESIDENT = /^VmRSS:\s+(\d+) kB$/m;
/** The most that was ever resident: `VmHWM:	  123456 kB`. */
const PEAK = /^VmHWM:\s+(\d+) kB$/m;

/** The embedded store with the sample: what a server takes to answer over a folder that is there, and its memory once pages were asked for. */
export async function measureEmbeddedStore(): Promise<Figure[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'taizhang-bench-'));
  const served = serveLedger({ dataFolder }, join(dataFolder, 'roots'));
  try {
    const asked = await prepare(dataFolder);
    const ours: number[] = [];
    const reference: number[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      if (start > 0) await served.stop();
      reference.push(await timeOf(async () => openBare(dataFolder)));
      ours.push(await timeOf(() => served.start()));
    }
    const address = await served.address();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const path of asked.paths) await ask(`${address}${path}`, asked.cookie);
    }
    const status = readFileSync(`/proc/${served.pid()}/status`, 'utf8');
    await served.stop();
    const times = { ours: medianOf(ours), reference: medianOf(reference) };
    return [
      judgeTime('a folder opened again, 182 tasks, PGlite', 'PGlite alone and one query', times, MOST_TIMES),
      judgeMemory('memory once pages were read', RESIDENT.exec(status)),
      judgeMemory('memory at most, while the engine optimises PGlite', PEAK.exec(status)),
    ];
  } finally {
    served.abandon();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** The folder's ledger with the sample in it, a keeper's session, and what the keeper's main pages ask for. */
async function prepare(dataFolder: string) {
  const { db, close } = await openLedger({ dataFolder });
  try {
    const id = await registerText(db, readSample('guofa-2021-6'));
    const cookie = await sessionCookieOf(db, await addTestPerson(db));
    const ofDirective = ['', '/tasks', '/lights', '/organisations', '/document', '/tasks/export?format=xlsx'];
    const search = `/search?q=${encodeURIComponent('就业')}`;
    const paths = ['/me', '/my-work', search, ...ofDirective.map((path) => `/directives/${id}${path}`)];
    return { cookie, paths: paths.map((path) => `/api${path}`) };
  } finally {
    await close();
  }
}

/** Opens the same database in a process that does nothing else. */
function openBare(dataFolder: string): void {
  const script = `import { PGlite } from '@electric-sql/pglite';
    const database = await PGlite.create({ dataDir: process.argv[1] });
    await database.query('select count(*) from task');
    await database.close();`;
  const folder = join(dataFolder, 'pglite');
  execFileSync(process.execPath, ['--input-type=module', '--eval', script, folder]);
}

async function ask(url: string, cookie: string): Promise<void> {
  const answer = await fetch(url, { headers: { cookie } });
  if (!answer.ok) throw new Error(`${url} was answered ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function judgeMemory(name: string, found: RegExpExecArray | null): Figure {
  const memory = { ours: Number(found?.[1]) / 1_024, reference: MOST_MEMORY, referenceName: 'one gigabyte' };
  return judge({ name: `${name}, 182 tasks, PGlite`, unit: 'MB', ...memory }, { atMost: 1 });
}
