import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { LocalDate } from '#calendar/local-date.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { AssignmentState, TaskState } from '#ledger/values/ledger-states.ts';
import type { Role } from '#parse/directive.ts';
import type { Db } from '../open-store.ts';
import type { AssignmentKey } from '../tables/assignment.ts';
import { isSeenAssignment } from './list-standing-assignments.ts';

/** A branch of a task with what one sees of it in the tree of those who gave it on. */
export interface CascadeBranch {
  organisationId: string;
  id: string;
  organisation: string;
  revision: number;
  role: Role;
  state: AssignmentState;
  taskState: TaskState;
  parentOrganisationId: string | null;
  parentId: string | null;
  words: string | null;
  receiveBy: LocalDate | null;
  receivedOn: LocalDate | null;
  internalOn: LocalDate | null;
  objection: string | null;
  remindedOn: LocalDate | null;
  contacts: { name: string; telephone: string; duty: string }[];
}

/** Those given on from one assignment, or, of a task, those that were not given on or are the reader's own. */
export type CascadeLevel = { parent: AssignmentKey } | { taskId: string };

/** The standing branches of a level within the scope, by name, page by page after one. Read under the ledger's role. */
export async function listCascadeLevel(
  db: Db,
  level: CascadeLevel,
  scope: JournalScope,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<CascadeBranch[]> {
  return await branches(db)
    .where('assignment.endedActId', 'is', null)
    .where(isAtLevel(level, scope))
    .where(isSeenAssignment(scope))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(organisation.sort_key, assignment.organisation_id, assignment.id) > (
          select placed.sort_key, after.organisation_id, after.id
          from assignment as after join organisation as placed on placed.id = after.organisation_id
          where after.id = ${after}::uuid)`,
      ),
    )
    .orderBy('organisation.sortKey')
    .orderBy('assignment.organisationId')
    .orderBy('assignment.id')
    .limit(limit)
    .execute();
}

function isAtLevel(level: CascadeLevel, scope: JournalScope): RawBuilder<SqlBool> {
  if ('parent' in level)
    return sql<SqlBool>`(assignment.parent_organisation_id = ${level.parent.organisationId}
      and assignment.parent_id = ${level.parent.id}::uuid)`;
  const own = scope === 'all' ? [] : scope.organisationIds;
  return sql<SqlBool>`(assignment.task_id = ${level.taskId}::uuid
    and (assignment.parent_id is null or assignment.organisation_id = any(${own}::text[])))`;
}

function branches(db: Db) {
  return db
    .selectFrom('assignment')
    .innerJoin('organisation', 'organisation.id', 'assignment.organisationId')
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .select((eb) => [
      'assignment.organisationId',
      'assignment.id',
      'organisation.shortName as organisation',
      'assignment.revision',
      'assignment.role',
      'assignment.state',
      'task.state as taskState',
      'assignment.parentOrganisationId',
      'assignment.parentId',
      'assignment.words',
      'assignment.receiveBy',
      'assignment.receivedOn',
      'assignment.internalOn',
      'assignment.objection',
      eb
        .selectFrom('reminder')
        .select((reminder) => reminder.fn.max('remindedOn').as('remindedOn'))
        .whereRef('reminder.taskId', '=', 'assignment.taskId')
        .whereRef('reminder.assignmentId', '=', 'assignment.id')
        .as('remindedOn'),
      jsonArrayFrom(
        eb
          .selectFrom('contact')
          .select(['contact.name', 'contact.telephone', 'contact.duty'])
          .whereRef('contact.organisationId', '=', 'assignment.organisationId')
          .orderBy('contact.position'),
      ).as('contacts'),
    ]);
}
