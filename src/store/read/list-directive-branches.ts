import { sql } from 'kysely';
import type { AssignmentState } from '#ledger/values/ledger-states.ts';
import type { Db } from '../open-store.ts';
import { printedPlaceOf } from './list-standing-assignments.ts';

/** A task with its branches, as far as acts ask of them. */
export interface TaskBranches {
  id: string;
  revision: number;
  assignments: TaskBranch[];
}

export interface TaskBranch {
  organisationId: string;
  id: string;
  revision: number;
  state: AssignmentState;
  /** As the organisation is called today. */
  organisation: string;
}

/** All tasks of a directive in printed order, the branches of each by the weight of their role. Read under the ledger's role. */
export async function listDirectiveBranches(db: Db, directiveId: string): Promise<TaskBranches[]> {
  const tasks = await db
    .selectFrom('task')
    .select(['id', 'revision'])
    .where('directiveId', '=', directiveId)
    .orderBy('ordinal')
    .execute();
  const branches = await db
    .selectFrom('assignment')
    .innerJoin('organisation', 'organisation.id', 'assignment.organisationId')
    .select(['assignment.taskId', 'assignment.organisationId', 'assignment.id'])
    .select(['assignment.revision', 'assignment.state', 'organisation.shortName as organisation'])
    .where('assignment.directiveId', '=', directiveId)
    .orderBy(sql`assignment.ended_act_id is not null`)
    .orderBy(sql`array_position(array['lead', 'responsible', 'support', 'supervisor'], assignment.role)`)
    .orderBy(printedPlaceOf())
    .orderBy('assignment.organisationId')
    .orderBy('assignment.id')
    .execute();
  const byTask = Map.groupBy(branches, ({ taskId }) => taskId);
  return tasks.map((task) => ({
    ...task,
    assignments: (byTask.get(task.id) ?? []).map(({ taskId: _, ...branch }) => branch),
  }));
}
