import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealJournal } from '#seal/seal-journal.ts';
import { verifyJournal } from '#seal/verify-journal.ts';
import { loadDemonstration } from '#server/demonstration/load-demonstration.ts';
import { migrateDb } from '#store/copy/migrate-db.ts';
import { settleTextForms } from '#store/copy/settle-text-forms.ts';
import { isBlank } from '#store/copy/table-shapes.ts';
import { listMigrations } from '#store/migrate.ts';
import type { Db, Store } from '#store/open-store.ts';
import { takeRole } from '#store/take-role.ts';
import { dumpSchema } from '#test-kit/dump-schema.ts';
import { openBlankStore, openTestStore } from '#test-kit/open-test-store.ts';
import { addTestPerson, sessionCookieOf } from '#test-kit/sign-in.ts';
import { openBackup } from './open-backup.ts';
import { restoreInto } from './restore-into.ts';
import { writeBackupFile } from './write-file.ts';
import { leftOut, writeRecords } from './write-records.ts';

const now = new Date('2021-06-10T01:00:00Z');
const passphrase = '岚川省督查室 correct horse';
const work = { logN: 10, r: 8, p: 1 };
const folder = mkdtempSync(join(tmpdir(), 'taizhang-backup-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const backUp = (db: Db, name: string) =>
  writeBackupFile(at(name), writeRecords(db, { version: '0.1.0', now }), { passphrase, work });

/** Every row of every table that the database knows, as JSON, by table, and where its sequences stand; tables without rows are left out. */
async function listEverything(db: Db): Promise<Record<string, string[]>> {
  const tables = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by tablename collate "C"`.execute(
    db,
  );
  const all: Record<string, string[]> = {};
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(whole)::text as row from ${sql.id(name)} as whole order by 1`.execute(
      db.withoutPlugins(),
    );
    if (rows.length > 0) all[name] = rows.map(({ row }) => row);
  }
  const { rows } = await sql<{ row: string }>`
    select sequencename || ' ' || last_value as row from pg_sequences where last_value is not null`.execute(
    db,
  );
  return { ...all, sequences: rows.map(({ row }) => row) };
}

/** Tables whose rows are not the same: their names only, for the rows are too many to be shown. */
function differingTables(one: Record<string, string[]>, other: Record<string, string[]>): string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.filter(
    (name) => JSON.stringify(one[name]?.toSorted()) !== JSON.stringify(other[name]?.toSorted()),
  );
}

/** What there is in a database beside tables, indexes, constraints and sequences, of which a backup has nothing. */
async function listStrangers(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relkind::text || ' ' || relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('m', 'f')
    union all select 'generated ' || attname from pg_attribute join pg_class on pg_class.oid = attrelid
      where relnamespace = 'public'::regnamespace and attgenerated <> ''
    union all select 'schema ' || nspname from pg_namespace
      where nspname not like 'pg\\_%' and nspname not in ('public', 'information_schema')
    union all select 'large object ' || oid::text from pg_largeobject_metadata`.execute(db);
  return rows.map(({ name }) => name);
}

describe('a ledger in use', () => {
  let embedded: Store;
  let server: Store;
  let everything: Record<string, string[]>;
  beforeAll(async () => {
    embedded = await openTestStore('pglite');
    server = await openBlankStore('postgres');
    const { db } = embedded;
    await loadDemonstration(db);
    await sessionCookieOf(db, await addTestPerson(db, { password: '岚川 a long enough one' }));
    const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * index) % 251));
    const about = { mediaType: 'image/png', preview: JSON.stringify(null), storedAt: now } as const;
    await db
      .insertInto('storedFile')
      .values({ digest: 'f'.repeat(64), bytes, sizeBytes: bytes.length, ...about })
      .execute();
    await sealJournal(db, { now });
    everything = await listEverything(db);
  }, 120_000);
  afterAll(async () => {
    await embedded?.close();
    await server?.close();
  });

  test('is the same row by row and root by root once restored into PostgreSQL, and from there into the embedded store', async () => {
    const made = await backUp(embedded.db, 'embedded');
    const restored = await restoreInto(server.db, at('embedded'), { passphrase });
    expect(restored).toEqual({ ...made, migrated: [] });
    const inServer = await listEverything(server.db);
    expect(differingTables(everything, inServer)).toEqual(['sign_in_session']);
    expect(await dumpSchema(server.db)).toBe(await dumpSchema(embedded.db));

    await backUp(server.db, 'server');
    const back = await openBackup(at('server'), { passphrase });
    try {
      expect(differingTables(inServer, await listEverything(back.db))).toEqual([]);
      const verified = await verifyJournal(back.db, []);
      expect(verified).toEqual(await verifyJournal(embedded.db, []));
      expect(verified).toMatchObject({ problems: [], seals: 1 });
      expect(await dumpSchema(back.db)).toBe(await dumpSchema(embedded.db));
    } finally {
      await back.close();
    }
  }, 120_000);

  test('has every table in its backup but those of who is signed in, and nothing that is no table', async () => {
    const { head, tables } = await backUp(embedded.db, 'tables');
    const known = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public' order by tablename collate "C"`.execute(
      embedded.db,
    );
    const names = known.rows.map(({ name }) => name);
    expect([...tables.map(({ table }) => table), ...head.leftOut].sort()).toEqual(names);
    expect(head.leftOut).toEqual(leftOut);

    expect(await listStrangers(embedded.db)).toEqual([]);
    await sql`create materialized view counted as select 1 as one`.execute(embedded.db);
    expect(await listStrangers(embedded.db)).toEqual(['m counted']);
    await sql`drop materialized view counted`.execute(embedded.db);
  });

  test('is backed up as of one moment, whatever is written meanwhile, and is not migrated before that is done', async () => {
    const { count: before } = await countActivations(server.db);
    async function* whileWritten() {
      let written = false;
      for await (const text of writeRecords(server.db, { version: '0.1.0', now })) {
        yield text;
        if (written) continue;
        written = true;
        const migrating = server.db.transaction().execute(async (within) => {
          await sql`lock table migration in exclusive mode nowait`.execute(within);
        });
        await expect(migrating).rejects.toThrow('could not obtain lock');
        await sql`insert into sign_in_activation select repeat('a', 64), id, now() from sign_in_user limit 1`.execute(
          server.db,
        );
      }
    }
    const { tables } = await writeBackupFile(at('one-moment'), whileWritten(), {});
    expect(tables.find(({ table }) => table === 'sign_in_activation')?.rows).toBe(before);
    expect((await countActivations(server.db)).count).toBe(before + 1);
  });

  test('is not read at all by a role from which rows are hidden, rather than without them', async () => {
    const reading = server.db.transaction().execute(async (within) => {
      await settleTextForms(within);
      await takeRole(within, { organisationId: '岚川' });
      return await within.selectFrom('assignment').select('id').execute();
    });
    await expect(reading).rejects.toThrow('row-level security');
  });

  test('takes no backup in, and stays as it is', async () => {
    const before = await listEverything(server.db);
    await expect(restoreInto(server.db, at('embedded'), { passphrase })).rejects.toThrow('store_not_blank');
    expect(differingTables(before, await listEverything(server.db))).toEqual([]);
  });

  test('is written for its owner alone, over no other file, and leaves nothing where that breaks off', async () => {
    await backUp(embedded.db, 'own');
    expect(statSync(at('own')).mode & 0o777).toBe(0o600);
    await expect(backUp(embedded.db, 'own')).rejects.toThrow('file_exists');
    const before = readdirSync(folder);
    const stopping = new AbortController();
    const told = () => stopping.abort();
    const records = writeRecords(embedded.db, { version: '0.1.0', now, told });
    await expect(writeBackupFile(at('stopped'), records, { signal: stopping.signal })).rejects.toThrow(
      'abort',
    );
    expect(readdirSync(folder)).toEqual(before);
  });

  test('whose backup says something else than its rows gets none', async () => {
    async function* oneRowLess() {
      for await (const text of writeRecords(embedded.db, { version: '0.1.0', now })) {
        yield text.startsWith('["0001-ledger.sql"') ? text.slice(text.indexOf('\n') + 1) : text;
      }
    }
    await expect(writeBackupFile(at('less'), oneRowLess(), {})).rejects.toThrow(
      '{"code":"contradicts_itself","table":"migration"}',
    );
    expect(readdirSync(folder)).not.toContain('less');
  });
});

async function countActivations(db: Db): Promise<{ count: number }> {
  return await db
    .selectFrom('signInActivation')
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
}

describe('a ledger of another version', () => {
  const known = listMigrations();
  let older: Store;
  let target: Store;
  beforeAll(async () => {
    older = await openBlankStore('postgres');
    target = await openBlankStore('postgres');
    await older.db.transaction().execute((within) => migrateDb(within, known.slice(0, -1)));
    await sql`insert into organisation (id, short_name, full_name, kind, sort_key, source, provisional)
      values ('lanchuan', '岚川省', '岚川省人民政府', 'unknown', 'lanchuan', '示例', true)`.execute(older.db);
    await backUp(older.db, 'older');
  });
  afterAll(async () => {
    await older?.close();
    await target?.close();
  });

  test('that is cut off or damaged leaves the database blank', async () => {
    const bytes = readFileSync(at('older'));
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    writeFileSync(at('damaged'), changed);
    writeFileSync(at('cut'), bytes.subarray(0, -1));
    await expect(restoreInto(target.db, at('damaged'), { passphrase })).rejects.toThrow('damaged');
    await expect(restoreInto(target.db, at('cut'), { passphrase })).rejects.toThrow('cut_off');
    expect(await isBlank(target.db)).toBe(true);
  });

  test('is refused where it is newer, and the database stays blank', async () => {
    await sql`insert into migration (name) values ('9999-later.sql')`.execute(older.db);
    await backUp(older.db, 'newer');
    await expect(restoreInto(target.db, at('newer'), { passphrase })).rejects.toThrow(
      '{"code":"newer_version","version":"0.1.0","migrations":["9999-later.sql"]}',
    );
    expect(await isBlank(target.db)).toBe(true);
  });

  test('is restored as it was made where it is older, and then brought up to this one', async () => {
    const { migrated } = await restoreInto(target.db, at('older'), { passphrase });
    expect(migrated).toEqual(known.slice(-1));
    const names = await target.db.selectFrom('organisation').select('shortName').execute();
    expect(names).toEqual([{ shortName: '岚川省' }]);
    const current = await openTestStore('postgres');
    try {
      expect(await dumpSchema(target.db)).toBe(await dumpSchema(current.db));
    } finally {
      await current.close();
    }
  });
});
