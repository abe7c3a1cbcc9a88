import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, openTestStore } from '#test-kit/open-test-store.ts';
import { DataFolderInUse } from './data-folder-lock.ts';
import { insertRows } from './insert-rows.ts';
import { openStore, type Store } from './open-store.ts';
import { compareMigrations } from './read/compare-migrations.ts';
import { MOST_NAMES, StatementNames } from './statement-names.ts';
import { storeFaultOf } from './store-fault.ts';

describe.each(engines)('the store on %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(async () => {
    await store?.close();
  });

  test('is current after opening, and opening again migrates nothing', async () => {
    expect(store.migrated).toEqual([]);
    expect(await compareMigrations(store.db)).toBe('current');
  });

  test('reads counts as numbers and civil dates as ISO text', async () => {
    const { rows } =
      await sql`select count(*) as count, date '2021-06-30' as date, null::date as none`.execute(store.db);
    expect(rows).toEqual([{ count: 1, date: '2021-06-30', none: null }]);
  });

  test('takes a transaction back as a whole where a step fails', async () => {
    const before = await countNames(store);
    const failing = store.db.transaction().execute(async (db) => {
      await db.deleteFrom('organisationName').execute();
      throw new Error('the step that fails');
    });
    await expect(failing).rejects.toThrow('the step that fails');
    expect(await countNames(store)).toBe(before);
  });

  test('keeps the queries of others out of a transaction that is under way', async () => {
    const steps: string[] = [];
    const writing = store.db.transaction().execute(async (db) => {
      await db.updateTable('organisation').set({ shortName: '改名' }).execute();
      steps.push('renamed');
      await sql`select pg_sleep(0.05)`.execute(db);
      throw new Error('undone');
    });
    const reading = store.db
      .selectFrom('organisation')
      .select('shortName')
      .where('shortName', '=', '改名')
      .execute();
    await expect(writing).rejects.toThrow('undone');
    expect(await reading).toEqual([]);
    expect(steps).toEqual(['renamed']);
  });
});

async function countNames(store: Store): Promise<number> {
  const { count } = await store.db
    .selectFrom('organisationName')
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

test('a statement that comes again is kept by its connection, anew where its table has changed', async () => {
  const { db, close } = await openTestStore('postgres');
  await db.connection().execute(async (one) => {
    const ask = () => one.selectFrom('organisationName').selectAll().where('name', '=', '财政部').execute();
    const listKept = async () => {
      const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
        one,
      );
      return rows.filter(({ statement }) => statement.includes('from "organisation_name"'));
    };
    await ask();
    expect(await listKept()).toEqual([]);
    const before = [await ask(), await ask()];
    expect(await listKept()).toHaveLength(1);
    await sql`alter table organisation_name add column later text`.execute(one);
    const fault: unknown = await ask().catch((thrown: unknown) => thrown);
    expect(storeFaultOf(fault)).toBe('store_out_of_reach');
    expect((await ask()).map(({ name }) => name)).toEqual(before[0]?.map(({ name }) => name));
  });
  await close();
});

test('only so many texts have names, each one of its own from the third time on', () => {
  const names = new StatementNames();
  const ask = (text: string) => [names.nameOf(text), names.nameOf(text), names.nameOf(text)];
  const given = Array.from({ length: MOST_NAMES }, (_, each) => ask(`select ${each}`));
  expect(given.every(([first, second]) => first === undefined && second === undefined)).toBe(true);
  expect(new Set(given.map(([, , third]) => third)).size).toBe(MOST_NAMES);
  expect(ask('one more')).toEqual([undefined, undefined, undefined]);
  expect(ask('select 0')).toEqual([given[0]?.[2], given[0]?.[2], given[0]?.[2]]);
  names.forget();
  expect(ask('select 0')[2]).not.toBe(given[0]?.[2]);
});

test('a data folder keeps its ledger, for one program at a time', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'taizhang-data-'));
  try {
    const first = await openStore({ dataFolder });
    expect(first.migrated).not.toEqual([]);
    await insertRows(first.db, { organisation: [cloudBureau] });
    await expect(openStore({ dataFolder })).rejects.toThrow(DataFolderInUse);
    await first.close();

    const second = await openStore({ dataFolder });
    expect(second.migrated).toEqual([]);
    expect(await second.db.selectFrom('organisation').selectAll().execute()).toEqual([cloudBureau]);
    await second.close();
  } finally {
    rmSync(dataFolder, { recursive: true });
  }
});

test('a server that is out of reach is said to be so', async () => {
  await expect(openStore({ databaseUrl: 'postgres://nobody@127.0.0.1:9/none' })).rejects.toThrow(
    'ECONNREFUSED',
  );
});

const cloudBureau = {
  id: 'provisional-0123456789',
  shortName: '示例省云雾局',
  fullName: '示例省云雾局',
  englishName: null,
  kind: 'unknown',
  sortKey: 'shilishengyunwuju',
  source: '示例',
  validFrom: null,
  validTo: null,
  parentId: null,
  divisionCode: null,
  provisional: true,
  actId: null,
} as const;
