import type { PlanAnswer } from '#ledger/values/plan-values.ts';
import type { Db } from '../../open-store.ts';
import type { PlanKey } from '../../tables/plan.ts';

/** What one of those who carry a task with its lead says of the lead's row. */
export interface PlanRowAnswer {
  taskId: string;
  organisationId: string;
  name: string;
  /** Null while it has said nothing of the row as it is. */
  answer: PlanAnswer | null;
  words: string | null;
}

/** Those who carry tasks with the organisation as their lead, and what each says of its rows. Read under the ledger's role. */
export async function listPlanAnswers(
  db: Db,
  { organisationId, id, directiveId }: PlanKey & { directiveId: string },
): Promise<PlanRowAnswer[]> {
  const rows = await db
    .selectFrom('assignment as lead')
    .innerJoin('assignment as other', (join) =>
      join
        .onRef('other.taskId', '=', 'lead.taskId')
        .onRef('other.organisationId', '<>', 'lead.organisationId')
        .on('other.role', 'in', ['responsible', 'support'])
        .on('other.endedActId', 'is', null),
    )
    .innerJoin('organisation', 'organisation.id', 'other.organisationId')
    .leftJoin('planRow', (join) =>
      join
        .onRef('planRow.organisationId', '=', 'lead.organisationId')
        .onRef('planRow.assignmentId', '=', 'lead.id')
        .on('planRow.planId', '=', id),
    )
    .leftJoin('planConfirmation as given', (join) =>
      join
        .onRef('given.organisationId', '=', 'other.organisationId')
        .onRef('given.assignmentId', '=', 'other.id')
        .onRef('given.planOrganisationId', '=', 'lead.organisationId')
        .on('given.planId', '=', id)
        .onRef('given.rowRevision', '=', 'planRow.revision'),
    )
    .where('lead.organisationId', '=', organisationId)
    .where('lead.directiveId', '=', directiveId)
    .where('lead.role', '=', 'lead')
    .where('lead.endedActId', 'is', null)
    .distinctOn(['lead.taskId', 'other.organisationId'])
    .select([
      'lead.taskId',
      'other.organisationId',
      'organisation.shortName as name',
      'given.answer',
      'given.words',
    ])
    .orderBy('lead.taskId')
    .orderBy('other.organisationId')
    .orderBy('given.answeredOn', (day) => day.desc().nullsLast())
    .execute();
  return rows;
}
