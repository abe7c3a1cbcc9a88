import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { Db } from '../../open-store.ts';
import { isLedBy, isOwnOrBelow } from '../seen-subjects.ts';
import { type EvidenceRow, selectEvidence } from './evidence-row.ts';

/** The evidence of a task within the scope, the first given first. Read under the ledger's role. */
export async function listTaskEvidence(db: Db, taskId: string, scope: JournalScope): Promise<EvidenceRow[]> {
  return await selectEvidence(db)
    .where('evidence.taskId', '=', taskId)
    .where(isSeenEvidence(scope))
    .execute();
}

/** True of evidence that is within the scope: that of the own organisation, of those below, and in a task that one leads. */
export function isSeenEvidence(scope: JournalScope): RawBuilder<SqlBool> {
  if (scope === 'all') return sql<SqlBool>`true`;
  return sql<SqlBool>`(
    ${isOwnOrBelow(sql.ref<string>('evidence.organisation_id'), scope.organisationIds)}
    or ${isLedBy(sql.ref<string>('evidence.task_id'), scope.organisationIds)}
  )`;
}

/** A policy that an organisation of the task has issued. */
export interface TaskPolicy {
  organisation: string;
  title: string;
  docNumber: string;
  issuedOn: LocalDate;
  url: string | null;
}

/**
 * The policies issued in a task, whoever asks: a published document is no secret of its organisation. With the days on which
 * its text asks for policies, and that on which the directive was issued.
 */
export async function findTaskPolicies(db: Db, taskId: string) {
  const task = await db
    .selectFrom('task')
    .innerJoin('directive', 'directive.id', 'task.directiveId')
    .select('directive.issuedOn as askedOn')
    .where('task.id', '=', taskId)
    .executeTakeFirst();
  if (!task) return undefined;
  const days = await db
    .selectFrom('deadline')
    .select('dueOn')
    .where('taskId', '=', taskId)
    .where('kind', '=', 'issue_policy')
    .where('dueOn', 'is not', null)
    .$narrowType<{ dueOn: LocalDate }>()
    .execute();
  const policies = await selectEvidence(db)
    .where('evidence.taskId', '=', taskId)
    .where('evidence.isPolicy', '=', true)
    .where('evidence.withdrawnActId', 'is', null)
    .execute();
  return {
    ...task,
    days: days.map(({ dueOn }) => dueOn),
    policies: policies.flatMap(({ organisation, title, docNumber, issuedOn, url }): TaskPolicy[] =>
      docNumber === null || issuedOn === null ? [] : [{ organisation, title, docNumber, issuedOn, url }],
    ),
  };
}

/** Where the assignments of a task, and the task itself, stand: by the assignment's id. */
export async function listAssignmentStates(db: Db, taskId: string) {
  const rows = await db
    .selectFrom('assignment')
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .select(['assignment.id', 'assignment.state', 'assignment.extension', 'task.state as taskState'])
    .where('assignment.taskId', '=', taskId)
    .execute();
  return new Map(rows.map(({ id, ...standing }) => [id, standing]));
}
