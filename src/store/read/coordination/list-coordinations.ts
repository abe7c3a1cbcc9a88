import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import { openCoordinationStates } from '#ledger/values/coordination-values.ts';
import type { Db } from '../../open-store.ts';
import { anyOf } from '../../tables/among-keys.ts';
import { aboveOf, leadsOf } from '../around-assignment.ts';
import { keepBoard } from './keep-board.ts';
import { type AskedBoard, type BoardScope, isSeenCrossing, skipped } from './seen-crossing.ts';

/** The requests of a board, those to be decided first at the top; of the ended ones the last. Read under the ledger's role. */
export const listCoordinations = keepBoard((db, board, { after, limit }) =>
  coordinations(db)
    .where(isOnBoard(board))
    .where('coordination.state', board.ended ? 'not in' : 'in', openCoordinationStates)
    .orderBy('coordination.dueOn', (order) => order.asc().nullsFirst())
    .orderBy('coordination.id', board.ended ? 'desc' : 'asc')
    .offset(skipped(after))
    .limit(limit)
    .compile(),
);

export type CoordinationRow = Awaited<ReturnType<typeof listCoordinations>>[number];

/** One request as a board shows it, whoever asks; undefined where there is none. Read under the ledger's role. */
export async function findCoordination(db: Db, id: string): Promise<CoordinationRow | undefined> {
  return await coordinations(db).where('coordination.id', '=', id).executeTakeFirst();
}

/** How many requests the board has: open ones, those of them past their day, and ended ones. */
export async function countCoordinations(db: Db, board: Omit<BoardScope, 'ended'>, today: LocalDate) {
  const isOpen = sql<SqlBool>`coordination.state = any(${openCoordinationStates}::text[])`;
  return await db
    .selectFrom('coordination')
    .select([
      sql<number>`(count(*) filter (where ${isOpen}))::integer`.as('open'),
      sql<number>`(count(*) filter (where ${isOpen} and due_on < ${today}))::integer`.as('late'),
      sql<number>`(count(*) filter (where not ${isOpen}))::integer`.as('ended'),
    ])
    .where(isOnBoard(board))
    .executeTakeFirstOrThrow();
}

/** What was asked of whom about a request, and what they said, in the order of asking. Read under the ledger's role. */
export async function listConsultations(db: Db, coordinationId: string) {
  return await db
    .selectFrom('coordinationConsulted')
    .innerJoin('organisation', 'organisation.id', 'coordinationConsulted.organisationId')
    .select(['organisation.id', 'organisation.shortName', 'organisation.englishName'])
    .select(['question', 'askedOn', 'answer', 'answeredOn', 'answeredBy'])
    .where('coordinationId', '=', coordinationId)
    .orderBy('coordinationConsulted.actId')
    .orderBy('coordinationConsulted.organisationId')
    .execute();
}

function isOnBoard({ scope, taskId }: Omit<AskedBoard, 'ended'>): RawBuilder<SqlBool> {
  const of = {
    organisationId: sql.ref<string>('coordination.organisation_id'),
    taskId: sql.ref<string>('coordination.task_id'),
  };
  const seen = isSeenCrossing(
    of,
    scope,
    (ids) => sql<SqlBool>`(
      coordination.owner_id = ${anyOf(ids, 'text')}
      or exists (
        select from coordination_consulted as asked
        where asked.coordination_id = coordination.id and asked.organisation_id = ${anyOf(ids, 'text')}))`,
  );
  return taskId === undefined ? seen : sql<SqlBool>`${seen} and coordination.task_id = ${taskId}`;
}

function coordinations(db: Db) {
  const consulted = (unanswered: boolean) => sql<string[]>`array(
    select asked.organisation_id from coordination_consulted as asked
    where asked.coordination_id = coordination.id ${unanswered ? sql`and asked.answer is null` : sql``}
    order by asked.organisation_id)`;
  return db
    .selectFrom('coordination')
    .innerJoin('organisation as raiser', 'raiser.id', 'coordination.organisationId')
    .innerJoin('task', 'task.id', 'coordination.taskId')
    .leftJoin('organisation as owner', 'owner.id', 'coordination.ownerId')
    .selectAll('coordination')
    .select([
      'raiser.shortName as raiserName',
      'raiser.englishName as raiserEnglishName',
      'owner.shortName as ownerName',
      'owner.englishName as ownerEnglishName',
      'task.ordinal',
      'task.clause',
    ])
    .select((eb) => [
      leadsOf(eb.ref('coordination.taskId')).as('leadIds'),
      aboveOf(eb.ref('coordination.organisationId')).as('aboveIds'),
      consulted(false).as('consultedIds'),
      consulted(true).as('unansweredIds'),
    ]);
}
