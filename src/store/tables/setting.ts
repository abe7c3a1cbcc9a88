import type { Insertable } from 'kysely';
import type { SettingTable } from '../draft-tables.ts';
import type { Db } from '../open-store.ts';

/** Sets one setting, with the act that did. */
export async function upsertSetting(db: Db, row: Insertable<SettingTable>): Promise<void> {
  await db
    .insertInto('setting')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => ({
        value: eb.ref('excluded.value'),
        actId: eb.ref('excluded.actId'),
      })),
    )
    .execute();
}
