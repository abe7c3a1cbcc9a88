import { type Selectable, sql, type Updateable } from 'kysely';
import { openOrderStates } from '#ledger/values/order-values.ts';
import type { Db } from '../open-store.ts';
import type { SupervisionOrderTable } from '../order-tables.ts';
import { aboveOf, leadsOf } from '../read/around-assignment.ts';

/** An order with what the policy asks of it. */
export interface HeldOrder extends Selectable<SupervisionOrderTable> {
  leadIds: string[];
  aboveIds: string[];
}

/** The order of that id, held until the transaction ends; undefined where there is none. Read under the ledger's role. */
export async function lockOrder(db: Db, id: string): Promise<HeldOrder | undefined> {
  return await db
    .selectFrom('supervisionOrder')
    .selectAll()
    .select((eb) => [
      leadsOf(eb.ref('supervisionOrder.taskId')).as('leadIds'),
      aboveOf(eb.ref('supervisionOrder.organisationId')).as('aboveIds'),
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** The order that is open on the assignment, held until the transaction ends; undefined where none is. */
export async function lockOpenOrder(
  db: Db,
  { organisationId, id }: { organisationId: string; id: string },
): Promise<Selectable<SupervisionOrderTable> | undefined> {
  return await db
    .selectFrom('supervisionOrder')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('assignmentId', '=', id)
    .where('state', 'in', openOrderStates)
    .forUpdate()
    .executeTakeFirst();
}

/** The next number of the year. Whoever asks holds it until the transaction ends, so that the count has no gap. */
export async function takeOrderNumber(db: Db, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('supervision order number'))`.execute(db);
  const { last } = await db
    .selectFrom('supervisionOrder')
    .select(({ fn }) => fn.max('serial').as('last'))
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** What an act changes at an order. */
export type OrderChange = Pick<
  Updateable<SupervisionOrderTable>,
  | ('state' | 'receivedOn' | 'receivedBy' | 'reply' | 'repliedOn' | 'repliedBy' | 'replyBy')
  | ('returnReason' | 'endedOn' | 'endWords')
>;

/** Changes an order, and counts the change in its revision. */
export async function updateOrder(
  db: Db,
  { organisationId, id }: Pick<SupervisionOrderTable, 'organisationId' | 'id'>,
  change: OrderChange,
): Promise<void> {
  await db
    .updateTable('supervisionOrder')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute();
}
