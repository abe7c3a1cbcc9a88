import { type SqlBool, sql } from 'kysely';
import type { ActName } from '#ledger/values/act-names.ts';
import type { Db } from '../open-store.ts';
import type { SubjectDetail } from '../people-tables.ts';

/** What somebody did to a thing. */
export interface Change {
  act: ActName;
  by: string;
  at: Date;
  /** The thing's, after it. */
  revision: number;
  detail: SubjectDetail;
}

/** What was done to a task, an assignment, a person or another thing after the revision that was seen, the first first. */
export async function listChangesSince(
  db: Db,
  thing: { taskId: string } | { assignmentId: string } | { personId: string } | { thingId: string },
  revision: number,
): Promise<Change[]> {
  const subjects = db
    .selectFrom('journalSubject')
    .innerJoin('journal', 'journal.actId', 'journalSubject.actId')
    .select((eb) => [
      'journal.act',
      'journal.actor as by',
      'journal.recordedAt as at',
      eb.ref('journalSubject.revision').$notNull().as('revision'),
      'journalSubject.detail',
    ])
    .where('journalSubject.revision', '>', revision)
    .orderBy('journalSubject.actId');
  if ('personId' in thing) {
    return await subjects.where('journalSubject.personId', '=', thing.personId).execute();
  }
  if ('thingId' in thing) {
    return await subjects.where('journalSubject.thingId', '=', thing.thingId).execute();
  }
  return 'taskId' in thing
    ? await subjects
        .where('journalSubject.taskId', '=', thing.taskId)
        .where('journalSubject.assignmentId', 'is', null)
        .where('journalSubject.thingId', 'is', null)
        .execute()
    : await subjects.where('journalSubject.assignmentId', '=', thing.assignmentId).execute();
}

/** How a placeholder was resolved after the revision that was seen, the first first: each resolution counts one. */
export async function listResolutionsSince(
  db: Db,
  { id, taskId }: { id: string; taskId: string },
  revision: number,
): Promise<Change[]> {
  const rows = await db
    .selectFrom('journalSubject')
    .innerJoin('journal', 'journal.actId', 'journalSubject.actId')
    .select(['journal.act', 'journal.actor as by', 'journal.recordedAt as at', 'journalSubject.detail'])
    .where('journalSubject.taskId', '=', taskId)
    .where('journalSubject.assignmentId', 'is', null)
    .where(sql<SqlBool>`journal_subject.detail -> 'placeholderIds' ? ${id}`)
    .orderBy('journalSubject.actId')
    .offset(revision - 1)
    .execute();
  return rows.map((row, index) => ({ ...row, revision: revision + index + 1 }));
}

/** The act that last changed a thing which names it, as a change of that thing. */
export async function listActsOf(
  db: Db,
  { actId, revision }: { actId: string; revision: number },
): Promise<Change[]> {
  const rows = await db
    .selectFrom('journal')
    .select(['act', 'actor as by', 'recordedAt as at'])
    .where('actId', '=', actId)
    .execute();
  return rows.map((row) => ({ ...row, revision, detail: {} }));
}
