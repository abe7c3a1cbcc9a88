import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listMigrations, type MigrationConnection, migrate } from './migrate.ts';

let pglite: PGlite;
let connection: MigrationConnection;
beforeAll(async () => {
  pglite = await PGlite.create();
  connection = {
    query: (text, values) => pglite.query(text, values),
    exec: async (script) => {
      await pglite.exec(script);
    },
  };
});
afterAll(async () => {
  await pglite?.close();
});

test('migrations run in order, once; a newer database is refused and left as it is', async () => {
  expect(await migrate(connection)).toEqual(listMigrations());
  expect(await migrate(connection)).toEqual([]);

  await pglite.exec(`insert into migration (name) values ('9999-later.sql')`);
  await expect(migrate(connection)).rejects.toThrow('newer version of taizhang (migration 9999-later.sql)');
  const { rows } = await pglite.query<{ name: string }>('select name from migration order by name');
  expect(rows.map(({ name }) => name)).toEqual([...listMigrations(), '9999-later.sql']);
});

test('a migration that fails leaves nothing behind', async () => {
  await pglite.exec('drop schema public cascade; create schema public');
  const failing: MigrationConnection = {
    ...connection,
    query: async (text, values) => {
      if (text.startsWith('insert into migration')) throw new Error('the disk is full');
      return await connection.query(text, values);
    },
  };
  await expect(migrate(failing)).rejects.toThrow('the disk is full');
  const { rows } = await pglite.query(`select from pg_class where relnamespace = 'public'::regnamespace`);
  expect(rows).toEqual([]);
  expect(await migrate(connection)).toEqual(listMigrations());
});
