import type { Selectable, Updateable } from 'kysely';
import type { CoordinationConsultedTable, CoordinationTable } from '../coordination-tables.ts';
import type { Db } from '../open-store.ts';
import { aboveOf, leadsOf } from '../read/around-assignment.ts';

/** A coordination request with what the policy asks of it. */
export interface HeldCoordination extends Selectable<CoordinationTable> {
  leadIds: string[];
  aboveIds: string[];
  consultedIds: string[];
  unansweredIds: string[];
}

/** The request of that id, held until the transaction ends; undefined where there is none. Read under the ledger's role. */
export async function lockCoordination(db: Db, id: string): Promise<HeldCoordination | undefined> {
  const held = await db
    .selectFrom('coordination')
    .selectAll()
    .select((eb) => [
      leadsOf(eb.ref('coordination.taskId')).as('leadIds'),
      aboveOf(eb.ref('coordination.organisationId')).as('aboveIds'),
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!held) return undefined;
  const consulted = await db
    .selectFrom('coordinationConsulted')
    .select(['organisationId', 'answeredOn'])
    .where('coordinationId', '=', id)
    .orderBy('organisationId')
    .execute();
  return {
    ...held,
    consultedIds: consulted.map(({ organisationId }) => organisationId),
    unansweredIds: consulted
      .filter(({ answeredOn }) => answeredOn === null)
      .map((each) => each.organisationId),
  };
}

/** What an act changes at a request itself. */
export type CoordinationUpdate = Updateable<
  Omit<CoordinationTable, 'organisationId' | 'id' | 'taskId' | 'directiveId' | 'revision' | 'actId'>
>;

/** Changes a request, and counts the change in its revision. */
export async function updateCoordination(
  db: Db,
  { organisationId, id }: Pick<CoordinationTable, 'organisationId' | 'id'>,
  change: CoordinationUpdate,
): Promise<void> {
  await db
    .updateTable('coordination')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute();
}

/** Writes the answer of one that was consulted. */
export async function updateConsulted(
  db: Db,
  { organisationId, coordinationId }: Pick<CoordinationConsultedTable, 'organisationId' | 'coordinationId'>,
  answer: Pick<Updateable<CoordinationConsultedTable>, 'answer' | 'answeredOn' | 'answeredBy'>,
): Promise<void> {
  await db
    .updateTable('coordinationConsulted')
    .set(answer)
    .where('organisationId', '=', organisationId)
    .where('coordinationId', '=', coordinationId)
    .execute();
}
