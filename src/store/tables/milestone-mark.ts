import type { Insertable, Selectable, Updateable } from 'kysely';
import { insertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';
import { aboveOf, leadsOf } from '../read/around-assignment.ts';
import type { MilestoneMarkTable } from '../verification-tables.ts';
import { amongKeys } from './among-keys.ts';

/** By which a mark is named: the organisation that claimed it comes first. */
export interface MarkKey {
  organisationId: string;
  id: string;
}

/** A mark with what the policy asks of it. */
export interface HeldMark extends Selectable<MilestoneMarkTable> {
  /** The organisations that lead its task, and the convener. */
  leadIds: string[];
  /** The organisations above its own. */
  aboveIds: string[];
  /** The organisation that gave its assignment. */
  parentOrganisationId: string | null;
}

/** The marks of those keys, held until the transaction ends, in the order of their keys; those not there are left out. */
export async function lockMarks(db: Db, keys: readonly MarkKey[]): Promise<HeldMark[]> {
  const locked = db
    .selectFrom('milestoneMark')
    .selectAll()
    .where(amongKeys(keys))
    .orderBy('organisationId')
    .orderBy('id')
    .forUpdate();
  return await db
    .with('held', () => locked)
    .selectFrom('held')
    .innerJoin('assignment', (join) =>
      join
        .onRef('assignment.organisationId', '=', 'held.organisationId')
        .onRef('assignment.id', '=', 'held.assignmentId'),
    )
    .selectAll('held')
    .select((eb) => [
      'assignment.parentOrganisationId',
      leadsOf(eb.ref('held.taskId')).as('leadIds'),
      aboveOf(eb.ref('held.organisationId')).as('aboveIds'),
    ])
    .orderBy('held.organisationId')
    .orderBy('held.id')
    .execute();
}

/** The milestones of an assignment that are claimed or verified. */
export async function listMarkedMilestones(
  db: Db,
  { organisationId, assignmentId }: { organisationId: string; assignmentId: string },
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('milestoneMark')
    .select('milestoneId')
    .where('organisationId', '=', organisationId)
    .where('assignmentId', '=', assignmentId)
    .where('state', 'in', ['claimed', 'verified'])
    .execute();
  return new Set(rows.map(({ milestoneId }) => milestoneId));
}

/** Adds marks, however many. */
export async function insertMarks(db: Db, rows: Insertable<MilestoneMarkTable>[]): Promise<void> {
  await insertRows(db, { milestoneMark: rows });
}

/** Changes marks alike, and counts the change in their revisions. */
export async function updateMarks(
  db: Db,
  keys: readonly MarkKey[],
  change: Omit<Updateable<MilestoneMarkTable>, 'revision'>,
): Promise<void> {
  await db
    .updateTable('milestoneMark')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where(amongKeys(keys))
    .execute();
}
