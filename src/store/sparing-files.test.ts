import { randomBytes } from 'node:crypto';
import { fstatSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { NodeFS } from '@electric-sql/pglite/nodefs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layTestStore } from '../../test-kit/open-test-store.ts';
import { EngineEnded } from './engine-ended.ts';
import { compilePglite } from './pglite-modules.ts';
import { Reserve } from './reserve.ts';
import { SparingFiles } from './sparing-files.ts';

const MEGABYTE = 1024 * 1024;
/** Emscripten's `ENOSPC`. */
const NO_ROOM = 51;

/** As on a disk that somebody fills: from then on files have no more room than what is given up of the reserve. */
class FillingDisk extends SparingFiles {
  readonly #file: string;
  #heldWhenFilled = 0;
  #taken = Number.NEGATIVE_INFINITY;

  constructor(dataFolder: string, reserve: Reserve) {
    super(join(dataFolder, 'pglite'), reserve);
    this.#file = join(dataFolder, 'reserve');
  }

  fill(): void {
    this.#heldWhenFilled = this.held;
    this.#taken = 0;
  }

  get held(): number {
    return statSync(this.#file).size;
  }

  get #left(): number {
    return this.#heldWhenFilled - this.held - this.#taken;
  }

  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...given);
    const lay: NonNullable<typeof emscriptenOpts.preRun>[number] = ({ NODEFS, FS }) => {
      const { write } = NODEFS.stream_ops;
      const { mknod } = NODEFS.node_ops;
      NODEFS.stream_ops.write = (
        ...[stream, bytes, offset, length, position]: [{ nfd: number }, Uint8Array, number, number, number]
      ) => {
        const grows = Math.max(0, position + length - Math.max(position, fstatSync(stream.nfd).size));
        const fits = length - Math.max(0, grows - this.#left);
        if (fits <= 0) throw new FS.ErrnoError(NO_ROOM);
        this.#taken += grows - (length - fits);
        return write(stream, bytes, offset, fits, position);
      };
      NODEFS.node_ops.mknod = (...node: unknown[]) => {
        if (this.#left > 0) return mknod(...node);
        NODEFS.createNode(...node);
        throw new FS.ErrnoError(NO_ROOM);
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [lay, ...(emscriptenOpts.preRun ?? [])] } };
  }
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taizhang-sparing-'));
  layTestStore(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function openOnFillingDisk(reserveBytes: number) {
  const reserve = new Reserve(folder, reserveBytes);
  reserve.fill();
  const disk = new FillingDisk(folder, reserve);
  const pglite = await PGlite.create({ fs: disk, ...(await compilePglite()) });
  await pglite.exec('create table line (number integer primary key, words text)');
  disk.fill();
  return { disk, pglite };
}

const words = () => randomBytes(MEGABYTE / 2).toString('hex');
const insertLine = 'insert into line values ($1, $2)';

async function countLines(): Promise<number | undefined> {
  const pglite = await PGlite.create(join(folder, 'pglite'), await compilePglite());
  const { rows } = await pglite.query<{ count: number }>(
    'select count(*)::integer as count from line where words is not null',
  );
  await pglite.close();
  return rows[0]?.count;
}

test('what is written when others have filled the disk has the room of the reserve: rows, log and new files', async () => {
  const { disk, pglite } = await openOnFillingDisk(64 * MEGABYTE);
  for (let number = 1; number <= 20; number += 1) await pglite.query(insertLine, [number, words()]);
  for (const name of ['a', 'b']) await pglite.exec(`create table ${name} (number integer)`);
  expect(disk.held).toBeGreaterThan(0);
  expect(disk.held).toBeLessThan(48 * MEGABYTE);
  await pglite.close();
  expect(await countLines()).toBe(20);
});

test('a database that finds no room for its log when the reserve is used up ends, and keeps what was confirmed', async () => {
  const { disk, pglite } = await openOnFillingDisk(MEGABYTE);
  let confirmed = 0;
  const write = async () => {
    for (;;) {
      await pglite.query(insertLine, [confirmed + 1, 'short']);
      confirmed += 1;
      await pglite.query('select pg_switch_wal()');
    }
  };
  await expect(write()).rejects.toThrow(EngineEnded);
  expect(disk.held).toBe(0);
  expect(confirmed).toBeGreaterThan(0);
  const kept = await countLines();
  // What was under way may have been written before the log had no room.
  expect([confirmed, confirmed + 1]).toContain(kept);
});

test('sorting that finds no room fails, and the reserve stays for what must be written', async () => {
  const { disk, pglite } = await openOnFillingDisk(4 * MEGABYTE);
  await pglite.exec("set work_mem = '64kB'");
  const sorting =
    'select md5(number::text) as words from generate_series(1, 100000) as number order by words';
  await expect(pglite.query(sorting)).rejects.toThrow('No space left on device');
  // Its file may have cost a part.
  expect(disk.held).toBeGreaterThan(3 * MEGABYTE);
  expect((await pglite.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await pglite.close();
});
