import { CompiledQuery } from 'kysely';
import { type MigrationConnection, migrateWithin } from '../migrate.ts';
import type { Db } from '../open-store.ts';

/** Within a transaction: brings the database up to these of the program's migrations. The result is those applied now. */
export async function migrateDb(db: Db, known: readonly string[]): Promise<string[]> {
  const plain = db.withoutPlugins();
  const connection: MigrationConnection = {
    query: async (text, values) => await plain.executeQuery(CompiledQuery.raw(text, values)),
    exec: async (script) => {
      await plain.executeQuery(CompiledQuery.raw(asOneStatement(script)));
    },
  };
  return await migrateWithin(connection, known);
}

/** Both engines take one statement at a time where parameters may come with it. */
function asOneStatement(script: string): string {
  return `do $taizhang_do$ begin execute $taizhang_script$${script}$taizhang_script$; end $taizhang_do$`;
}
