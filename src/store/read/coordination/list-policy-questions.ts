import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { PolicyQuestionState } from '#ledger/values/coordination-values.ts';
import type { Db } from '../../open-store.ts';
import { anyOf } from '../../tables/among-keys.ts';
import { aboveOf, leadsOf } from '../around-assignment.ts';
import { keepBoard } from './keep-board.ts';
import { type AskedBoard, type BoardScope, isSeenCrossing, skipped } from './seen-crossing.ts';

const openStates: readonly PolicyQuestionState[] = ['asked', 'answered'];

/** The questions of a board, the first due first; of the ended ones the last. Read under the ledger's role. */
export const listPolicyQuestions = keepBoard((db, board, { after, limit }) =>
  db
    .selectFrom('policyQuestion')
    .innerJoin('organisation as asker', 'asker.id', 'policyQuestion.organisationId')
    .innerJoin('organisation as addressee', 'addressee.id', 'policyQuestion.addresseeId')
    .innerJoin('task', 'task.id', 'policyQuestion.taskId')
    .selectAll('policyQuestion')
    .select([
      ...(['asker.shortName as askerName', 'asker.englishName as askerEnglishName'] as const),
      ...(['addressee.shortName as addresseeName', 'addressee.englishName as addresseeEnglishName'] as const),
      ...(['task.ordinal', 'task.clause'] as const),
    ])
    .select((eb) => [
      leadsOf(eb.ref('policyQuestion.taskId')).as('leadIds'),
      aboveOf(eb.ref('policyQuestion.organisationId')).as('aboveIds'),
    ])
    .where(isOnBoard(board))
    .where('policyQuestion.state', board.ended ? 'not in' : 'in', openStates)
    .orderBy('policyQuestion.dueOn', board.ended ? 'desc' : 'asc')
    .orderBy('policyQuestion.id', board.ended ? 'desc' : 'asc')
    .offset(skipped(after))
    .limit(limit)
    .compile(),
);

export type PolicyQuestionRow = Awaited<ReturnType<typeof listPolicyQuestions>>[number];

/** How many questions the board has: open ones, those of them without an answer on their day, and ended ones. */
export async function countPolicyQuestions(db: Db, board: Omit<BoardScope, 'ended'>, today: LocalDate) {
  const isOpen = sql<SqlBool>`state = any(${openStates}::text[])`;
  return await db
    .selectFrom('policyQuestion')
    .select([
      sql<number>`(count(*) filter (where ${isOpen}))::integer`.as('open'),
      sql<number>`(count(*) filter (where state = 'asked' and due_on < ${today}))::integer`.as('late'),
      sql<number>`(count(*) filter (where not ${isOpen}))::integer`.as('ended'),
    ])
    .where(isOnBoard(board))
    .executeTakeFirstOrThrow();
}

function isOnBoard({ scope, taskId }: Omit<AskedBoard, 'ended'>): RawBuilder<SqlBool> {
  const of = {
    organisationId: sql.ref<string>('policy_question.organisation_id'),
    taskId: sql.ref<string>('policy_question.task_id'),
  };
  const seen = isSeenCrossing(
    of,
    scope,
    (ids) => sql<SqlBool>`policy_question.addressee_id = ${anyOf(ids, 'text')}`,
  );
  return taskId === undefined ? seen : sql<SqlBool>`${seen} and policy_question.task_id = ${taskId}`;
}
