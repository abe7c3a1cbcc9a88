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

/** What was done to a task or an assignment after the revision that was seen, the first first. */
export async function listChangesSince(
  db: Db,
  thing: { taskId: string } | { assignmentId: string },
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
  return 'taskId' in thing
    ? await subjects
        .where('journalSubject.taskId', '=', thing.taskId)
        .where('journalSubject.assignmentId', 'is', null)
        .execute()
    : await subjects.where('journalSubject.assignmentId', '=', thing.assignmentId).execute();
}
