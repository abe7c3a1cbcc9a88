import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import { openOrderStates } from '#ledger/values/order-values.ts';
import type { Db } from '../../open-store.ts';
import { aboveOf, leadsOf } from '../around-assignment.ts';
import { keepBoard } from '../coordination/keep-board.ts';
import { type AskedBoard, type BoardScope, isSeenCrossing, skipped } from '../coordination/seen-crossing.ts';

/** Somebody to telephone. */
export interface OrderContact {
  name: string;
  telephone: string;
  duty: string;
}

/** The orders of a board, the first due first; of the ended ones the last issued. Read under the ledger's role. */
export const listOrders = keepBoard((db, board, { after, limit }) =>
  orders(db)
    .where(isOnBoard(board))
    .where('supervisionOrder.state', board.ended ? 'not in' : 'in', openOrderStates)
    .orderBy(
      board.ended ? 'supervisionOrder.issuedOn' : 'supervisionOrder.replyBy',
      board.ended ? 'desc' : 'asc',
    )
    .orderBy('supervisionOrder.year', 'desc')
    .orderBy('supervisionOrder.serial', 'desc')
    .offset(skipped(after))
    .limit(limit)
    .compile(),
);

export type OrderRow = Awaited<ReturnType<typeof listOrders>>[number];

/** One order as a board shows it, whoever asks; undefined where there is none. Read under the ledger's role. */
export async function findOrder(db: Db, id: string): Promise<OrderRow | undefined> {
  return await orders(db).where('supervisionOrder.id', '=', id).executeTakeFirst();
}

/** How many orders the board has: open ones, those of them without a reply past their day, and ended ones. */
export async function countOrders(db: Db, board: Omit<BoardScope, 'ended'>, today: LocalDate) {
  const isOpen = sql<SqlBool>`state = any(${openOrderStates}::text[])`;
  return await db
    .selectFrom('supervisionOrder')
    .select([
      sql<number>`(count(*) filter (where ${isOpen}))::integer`.as('open'),
      sql<number>`(count(*) filter (where state in ('issued', 'received') and reply_by < ${today}))::integer`.as(
        'late',
      ),
      sql<number>`(count(*) filter (where not ${isOpen}))::integer`.as('ended'),
    ])
    .where(isOnBoard(board))
    .executeTakeFirstOrThrow();
}

/** What was said in the interviews about an order, the first first. Read under the ledger's role. */
export async function listInterviews(db: Db, orderId: string) {
  return await db
    .selectFrom('interview')
    .select(['id', 'heldOn', 'heldBy', 'attended', 'points', 'outcome', 'agreedOn'])
    .where('orderId', '=', orderId)
    .orderBy('heldOn')
    .orderBy('id')
    .execute();
}

function orders(db: Db) {
  return db
    .selectFrom('supervisionOrder')
    .innerJoin('organisation', 'organisation.id', 'supervisionOrder.organisationId')
    .innerJoin('task', 'task.id', 'supervisionOrder.taskId')
    .leftJoin('supervisionOrder as followed', 'followed.id', 'supervisionOrder.followsId')
    .selectAll('supervisionOrder')
    .select(['organisation.shortName', 'organisation.englishName', 'task.ordinal', 'task.clause'])
    .select(['followed.year as followsYear', 'followed.serial as followsSerial'])
    .select((eb) => [
      leadsOf(eb.ref('supervisionOrder.taskId')).as('leadIds'),
      aboveOf(eb.ref('supervisionOrder.organisationId')).as('aboveIds'),
      contactsOf('supervision_order.organisation_id').as('contacts'),
    ]);
}

/** Whom to telephone in the organisation that the column names, in their order. */
export function contactsOf(column: string): RawBuilder<OrderContact[]> {
  return sql<OrderContact[]>`coalesce((
    select json_agg(json_build_object('name', name, 'telephone', telephone, 'duty', duty) order by contact.position)
    from contact where contact.organisation_id = ${sql.ref(column)}), '[]')`;
}

function isOnBoard({ scope, taskId }: Omit<AskedBoard, 'ended'>): RawBuilder<SqlBool> {
  const seen = isSeenCrossing(
    {
      organisationId: sql.ref<string>('supervision_order.organisation_id'),
      taskId: sql.ref<string>('supervision_order.task_id'),
    },
    scope,
  );
  return taskId === undefined ? seen : sql<SqlBool>`${seen} and supervision_order.task_id = ${taskId}`;
}
