import { sql } from 'kysely';
import type { ActName } from '#ledger/values/act-names.ts';
import type { DirectiveKind } from '#ledger/values/ledger-states.ts';
import type { Db } from '../open-store.ts';
import { aboveOf, leadsOf } from './around-assignment.ts';
import { concernedIn } from './concerned-in.ts';

/** One thing that an act touched, with what the policy asks of it. */
export interface ActSubjectRow {
  act: ActName;
  organisationId: string | null;
  taskId: string | null;
  assignmentId: string | null;
  directiveId: string | null;
  personId: string | null;
  leadIds: string[];
  aboveIds: string[];
  kind: DirectiveKind;
  concernedIds: string[];
}

/** What an act touched; empty where there is no such act. Read under the ledger's role. */
export async function listActSubjects(db: Db, actId: string): Promise<ActSubjectRow[]> {
  return await db
    .selectFrom('journalSubject')
    .innerJoin('journal', 'journal.actId', 'journalSubject.actId')
    .leftJoin('directive', 'directive.id', 'journalSubject.directiveId')
    .select((eb) => [
      'journal.act',
      'journalSubject.organisationId',
      'journalSubject.taskId',
      'journalSubject.assignmentId',
      'journalSubject.directiveId',
      'journalSubject.personId',
      leadsOf(eb.ref('journalSubject.taskId').$notNull()).as('leadIds'),
      aboveOf(eb.ref('journalSubject.organisationId').$notNull()).as('aboveIds'),
      eb.fn.coalesce('directive.kind', sql.lit<DirectiveKind>('document')).as('kind'),
      concernedIn(eb.ref('journalSubject.directiveId').$notNull()).as('concernedIds'),
    ])
    .where('journalSubject.actId', '=', actId)
    .orderBy('journalSubject.position')
    .execute();
}
