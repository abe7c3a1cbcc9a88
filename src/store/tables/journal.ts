import { type Insertable, sql } from 'kysely';
import { insertOf, rowsAsJson } from '../insert-rows.ts';
import { type Given, keepStatement } from '../keep-statement.ts';
import type { Db } from '../open-store.ts';
import type { JournalSubjectTable, JournalTable } from '../people-tables.ts';

/** Appends one row, whose id is the act's, with what the act touched, and tells whoever listens once its transaction commits. */
export async function insertJournalEntry(
  db: Db,
  row: JournalRow,
  subjects: readonly Insertable<JournalSubjectTable>[],
): Promise<void> {
  await entry.sendAhead(db, { ...row, subjects: rowsAsJson(subjects) });
}

type JournalRow = Required<Omit<Insertable<JournalTable>, 'entryNumber'>>;

const entry = keepStatement((db, given: Given<JournalRow & { subjects: string }>) => {
  const { actId, act, actVersion, input, basis, actor, actedOn, recordedAt } = given;
  const { personId, organisationId, onBehalfOfId, capacities, subjects } = given;
  const row = {
    ...{ actId, act, actVersion, input, basis, actor, actedOn, recordedAt },
    ...{ personId, organisationId, onBehalfOfId, capacities },
  };
  return sql`
    with entry as (${db.insertInto('journal').values(row)}), touched as (${insertOf('journalSubject', subjects)})
    select pg_notify(${actChannel}, ${actId})
  `.compile(db);
});

/** The channel on which the database tells every copy of the program, at commit, the id of an act. */
export const actChannel = 'taizhang_act';

/** Tells whoever listens that the act was done, once its transaction commits. */
export async function announceAct(db: Db, actId: string): Promise<void> {
  await sql`select pg_notify(${actChannel}, ${actId})`.execute(db);
}
