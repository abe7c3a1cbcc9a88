import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import { openAssignmentStates, type TaskState } from '#ledger/values/ledger-states.ts';
import type { AssignmentTable } from '../database.ts';
import { insertRows } from '../insert-rows.ts';
import { type Given, keepStatement } from '../keep-statement.ts';
import type { Db } from '../open-store.ts';
import { aboveOf, leadsOf } from '../read/around-assignment.ts';
import { sendAhead } from '../send-ahead.ts';
import { amongKeys, amongLists, type KeyLists, listKeys } from './among-keys.ts';

/** What an act may set at assignments; the revision counts by itself. */
export type AssignmentChange = Omit<Updateable<AssignmentTable>, 'revision'>;

/** By which an assignment is named: the organisation that held it when it was written comes first, never changed. */
export interface AssignmentKey {
  organisationId: string;
  id: string;
}

/** An assignment with what the policy asks of it. */
export interface HeldAssignment extends Selectable<AssignmentTable> {
  taskState: TaskState;
  /** The organisations that lead its task, and the convener. */
  leadIds: string[];
  /** The organisations above its own. */
  aboveIds: string[];
}

/**
 * The assignments of those keys, held until the transaction ends; those that are not there are left out. Their tasks
 * are held first, against acts on the task, and all in the order of their keys, so that acts that meet never wait for
 * each other in a circle; an act that may write at the tasks too says so beforehand.
 */
export async function lockAssignments(
  db: Db,
  keys: readonly AssignmentKey[],
  tasks: 'read' | 'written' = 'read',
): Promise<HeldAssignment[]> {
  const lists = listKeys(keys);
  await (tasks === 'read' ? readTasks : writtenTasks).sendAhead(db, lists);
  return await heldAssignments.list(db, lists);
}

const readTasks = keepStatement((db, keys: Given<KeyLists>) => tasksOf(db, keys).forShare().compile());
const writtenTasks = keepStatement((db, keys: Given<KeyLists>) => tasksOf(db, keys).forUpdate().compile());

function tasksOf(db: Db, keys: Given<KeyLists>) {
  return db
    .selectFrom('task')
    .select('id')
    .where('id', 'in', (eb) => eb.selectFrom('assignment').select('taskId').where(amongLists(keys)))
    .orderBy('id');
}

const heldAssignments = keepStatement((db, keys: Given<KeyLists>) =>
  db
    .with('held', (within) =>
      within
        .selectFrom('assignment')
        .selectAll()
        .where(amongLists(keys))
        .orderBy('organisationId')
        .orderBy('id')
        .forUpdate(),
    )
    .selectFrom('held')
    .innerJoin('task', 'task.id', 'held.taskId')
    .selectAll('held')
    .select((eb) => [
      'task.state as taskState',
      leadsOf(eb.ref('held.taskId')).as('leadIds'),
      aboveOf(eb.ref('held.organisationId')).as('aboveIds'),
    ])
    .orderBy('held.organisationId')
    .orderBy('held.id')
    .compile(),
);

/** Changes assignments alike, and counts the change in their revisions. */
export async function updateAssignments(
  db: Db,
  keys: readonly AssignmentKey[],
  change: AssignmentChange,
): Promise<void> {
  if (keys.length === 0) return;
  const update = db
    .updateTable('assignment')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where(amongKeys(keys));
  await sendAhead(db, update.compile());
}

/** The assignments of the tasks that wait to be assigned, in the order of their keys and held. */
export async function listNamedAssignments(
  db: Db,
  taskIds: readonly string[],
): Promise<Selectable<AssignmentTable>[]> {
  return await db
    .selectFrom('assignment')
    .selectAll()
    .where('taskId', '=', sql<string>`any(${taskIds}::uuid[])`)
    .where('state', '=', 'named')
    .orderBy('organisationId')
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** The standing assignments of the tasks, in the order of their keys and held until the transaction ends. */
export async function lockStandingAssignments(
  db: Db,
  taskIds: readonly string[],
): Promise<Selectable<AssignmentTable>[]> {
  return await db
    .selectFrom('assignment')
    .selectAll()
    .where('taskId', '=', sql<string>`any(${taskIds}::uuid[])`)
    .where('endedActId', 'is', null)
    .orderBy('organisationId')
    .orderBy('id')
    .forUpdate()
    .execute();
}

/**
 * The open assignments of an organisation with the states of their tasks, in the order of their ids. The tasks are held for writing, in the order
 * of their ids, so that none of these changes until the transaction ends.
 */
export async function lockOpenAssignmentsOf(db: Db, organisationId: string) {
  const standing = db
    .selectFrom('assignment')
    .where('assignment.organisationId', '=', organisationId)
    .where('assignment.state', 'in', openAssignmentStates);
  await db
    .selectFrom('task')
    .select('id')
    .where('id', 'in', standing.select('assignment.taskId'))
    .orderBy('id')
    .forUpdate()
    .execute();
  return await standing
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .select(['assignment.organisationId', 'assignment.id', 'assignment.revision', 'task.state as taskState'])
    .orderBy('assignment.id')
    .execute();
}

/** Who stands in the tasks in which role. */
export async function listStandingRoles(db: Db, taskIds: readonly string[]) {
  return await db
    .selectFrom('assignment')
    .select(['organisationId', 'id', 'taskId', 'role'])
    .where('taskId', '=', sql<string>`any(${taskIds}::uuid[])`)
    .where('endedActId', 'is', null)
    .execute();
}

/** Adds assignments, however many, in the order of their keys. */
export async function insertAssignments(db: Db, rows: readonly Insertable<AssignmentTable>[]): Promise<void> {
  await insertRows(db, {
    assignment: rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
  });
}

function keyOf({ organisationId, id }: AssignmentKey): string {
  return `${organisationId} ${id}`;
}
