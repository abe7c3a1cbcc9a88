import { openAssignmentStates } from '#ledger/values/ledger-states.ts';
import type { Db } from '../open-store.ts';
import type { UnitKey } from '../tables/unit.ts';

/** A task of which a unit carries a share. */
export interface OpenShare {
  /** How people call its directive: by number, else by title, else by the name of its file. */
  directive: string;
  ordinal: number;
}

/** The tasks of which the unit carries a share in a branch that has not come to an end, directive by directive. */
export async function listOpenShares(db: Db, { organisationId, id }: UnitKey): Promise<OpenShare[]> {
  return await db
    .selectFrom('unitShare')
    .innerJoin('assignment', (join) =>
      join
        .onRef('assignment.organisationId', '=', 'unitShare.organisationId')
        .onRef('assignment.id', '=', 'unitShare.assignmentId'),
    )
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .innerJoin('directive', 'directive.id', 'task.directiveId')
    .select((eb) => [
      eb.fn.coalesce('directive.docNumber', 'directive.title', 'directive.fileName').as('directive'),
      'task.ordinal',
    ])
    .where('unitShare.organisationId', '=', organisationId)
    .where('unitShare.unitId', '=', id)
    .where('unitShare.endedActId', 'is', null)
    .where('assignment.state', 'in', openAssignmentStates)
    .orderBy('directive.id')
    .orderBy('task.ordinal')
    .execute();
}
