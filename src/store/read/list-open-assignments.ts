import type { OpenExtensionState } from '#ledger/values/completion.ts';
import { type AssignmentState, openAssignmentStates, type TaskState } from '#ledger/values/ledger-states.ts';
import type { Role } from '#parse/directive.ts';
import type { Db } from '../open-store.ts';

/** An assignment that has not come to an end, with what one needs to know to tell whether it goes elsewhere. */
export interface OpenAssignment {
  organisationId: string;
  id: string;
  revision: number;
  /** The organisation above that gave it; null where the text or the keepers did. */
  parentOrganisationId: string | null;
  role: Role;
  state: AssignmentState;
  taskState: TaskState;
  extension: OpenExtensionState | null;
  taskId: string;
  directiveId: string;
  directiveTitle: string | null;
  ordinal: number;
  clause: string;
}

/** The first so many open assignments of an organisation, by directive, the last registered first, in printed order. */
export async function listOpenAssignments(
  db: Db,
  organisationId: string,
  limit: number,
): Promise<OpenAssignment[]> {
  return await openAssignments(db, organisationId)
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .innerJoin('directive', 'directive.id', 'assignment.directiveId')
    .select([
      'assignment.organisationId',
      'assignment.id',
      'assignment.revision',
      'assignment.parentOrganisationId',
      'assignment.role',
      'assignment.state',
      'assignment.extension',
      'task.state as taskState',
      'assignment.taskId',
      'assignment.directiveId',
      'directive.title as directiveTitle',
      'task.ordinal',
      'task.clause',
    ])
    .orderBy('directive.registeredAt', 'desc')
    .orderBy('directive.id')
    .orderBy('task.ordinal')
    .orderBy('assignment.id')
    .limit(limit)
    .execute();
}

/** How many open assignments the organisation has. */
export async function countOpenAssignments(db: Db, organisationId: string): Promise<number> {
  const { total } = await openAssignments(db, organisationId)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

function openAssignments(db: Db, organisationId: string) {
  return db
    .selectFrom('assignment')
    .where('assignment.organisationId', '=', organisationId)
    .where('assignment.state', 'in', openAssignmentStates);
}
