import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { PlanContent } from '#ledger/plans/plan-content.ts';
import type { PlanAnswer } from '#ledger/values/plan-values.ts';
import type { Db } from '../../open-store.ts';

/** A row that the lead of a task has written for all, as one of the others is asked about it. */
export interface AskedRow {
  planOrganisationId: string;
  planOrganisationName: string;
  planId: string;
  revision: number;
  /** One's own in the task. */
  assignmentId: string;
  taskId: string;
  ordinal: number;
  clause: string;
  content: PlanContent;
  answer: PlanAnswer | null;
  words: string | null;
}

/**
 * What the leads of tasks have planned of those that the organisation carries with them, in the version that each is
 * making or that counts, in printed order. Read under the ledger's role: the rows are other organisations'.
 */
export async function listAskedRows(
  db: Db,
  { organisationId, directiveId }: { organisationId: string; directiveId: string },
): Promise<AskedRow[]> {
  const rows = await db
    .selectFrom('assignment as own')
    .innerJoin('task', 'task.id', 'own.taskId')
    .innerJoin('assignment as lead', (join) =>
      join
        .onRef('lead.taskId', '=', 'own.taskId')
        .on('lead.role', '=', 'lead')
        .on('lead.endedActId', 'is', null),
    )
    .innerJoin('organisation', 'organisation.id', 'lead.organisationId')
    .innerJoin('planRow as row', (join) =>
      join.onRef('row.organisationId', '=', 'lead.organisationId').onRef('row.assignmentId', '=', 'lead.id'),
    )
    .innerJoin('plan', (join) =>
      join
        .onRef('plan.organisationId', '=', 'row.organisationId')
        .onRef('plan.id', '=', 'row.planId')
        .on('plan.state', '<>', 'replaced'),
    )
    .leftJoin('planConfirmation as given', (join) =>
      join
        .onRef('given.organisationId', '=', 'own.organisationId')
        .onRef('given.assignmentId', '=', 'own.id')
        .onRef('given.planOrganisationId', '=', 'row.organisationId')
        .onRef('given.planId', '=', 'row.planId')
        .onRef('given.rowRevision', '=', 'row.revision'),
    )
    .where('own.organisationId', '=', organisationId)
    .where('own.directiveId', '=', directiveId)
    .where('own.role', 'in', ['responsible', 'support'])
    .where('own.endedActId', 'is', null)
    .whereRef('lead.organisationId', '<>', 'own.organisationId')
    .distinctOn(['task.ordinal', 'lead.organisationId'])
    .select((eb) => [
      'row.organisationId as planOrganisationId',
      'organisation.shortName as planOrganisationName',
      'row.planId',
      'row.revision',
      'own.id as assignmentId',
      'own.taskId',
      'task.ordinal',
      'task.clause',
      'row.measures',
      'row.deliverable',
      'row.persons',
      jsonArrayFrom(
        eb
          .selectFrom('milestone')
          .select(['milestone.dueOn', 'milestone.words', 'milestone.deliverable'])
          .whereRef('milestone.organisationId', '=', 'row.organisationId')
          .whereRef('milestone.planId', '=', 'row.planId')
          .whereRef('milestone.assignmentId', '=', 'row.assignmentId')
          .orderBy('milestone.position'),
      ).as('milestones'),
      'given.answer',
      'given.words',
    ])
    .orderBy('task.ordinal')
    .orderBy('lead.organisationId')
    .orderBy('plan.version', 'desc')
    .execute();
  return rows.map(({ measures, deliverable, persons, milestones, ...row }) => ({
    ...row,
    content: { measures, deliverable, persons, milestones, trajectory: [] },
  }));
}
