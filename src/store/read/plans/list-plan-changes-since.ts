import { type SqlBool, sql } from 'kysely';
import type { Db } from '../../open-store.ts';
import type { Change } from '../list-changes-since.ts';

/** What was done to a version of a plan after the revision that was seen, the first first. */
export async function listPlanChangesSince(db: Db, planId: string, revision: number): Promise<Change[]> {
  return await db
    .selectFrom('journalSubject')
    .innerJoin('journal', 'journal.actId', 'journalSubject.actId')
    .innerJoin('plan', (join) => join.on('plan.id', '=', planId))
    .whereRef('journalSubject.directiveId', '=', 'plan.directiveId')
    .where(sql<SqlBool>`journal_subject.detail ->> 'planId' = ${planId}`)
    .where('journalSubject.revision', '>', revision)
    .orderBy('journalSubject.actId')
    .select((eb) => [
      'journal.act',
      'journal.actor as by',
      'journal.recordedAt as at',
      eb.ref('journalSubject.revision').$notNull().as('revision'),
      'journalSubject.detail',
    ])
    .execute();
}

/** The act by which a row stands as it does. */
export async function findRowChange(
  db: Db,
  { actId, revision }: { actId: string; revision: number },
): Promise<Change[]> {
  const found = await db
    .selectFrom('journal')
    .select(['act', 'actor as by', 'recordedAt as at'])
    .where('actId', '=', actId)
    .execute();
  return found.map((change) => ({ ...change, revision, detail: {} }));
}
