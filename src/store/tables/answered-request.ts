import type { Insertable } from 'kysely';
import { type Given, keepStatement } from '../keep-statement.ts';
import type { Db } from '../open-store.ts';
import type { AnsweredRequestTable } from '../people-tables.ts';

/** The answer that a request with that key was given; undefined where none was. */
export async function findAnswered(
  db: Db,
  { personId, key }: { personId: string; key: string },
): Promise<{ digest: string; result: unknown } | undefined> {
  return await answered.find(db, { personId, key });
}

const answered = keepStatement((db, { personId, key }: Given<{ personId: string; key: string }>) =>
  db
    .selectFrom('answeredRequest')
    .select(['digest', 'result'])
    .where('personId', '=', personId)
    .where('key', '=', key)
    .compile(),
);

/** Keeps an answer; false where the key has one by now. Waits for a transaction that keeps one at this moment. */
export async function insertAnswered(db: Db, row: Insertable<AnsweredRequestTable>): Promise<boolean> {
  const inserted = await db
    .insertInto('answeredRequest')
    .values(row)
    .onConflict((conflict) => conflict.columns(['personId', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  return inserted !== undefined;
}
