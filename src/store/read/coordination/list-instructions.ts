import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../../open-store.ts';
import { aboveOf, leadsOf } from '../around-assignment.ts';
import { keepBoard } from './keep-board.ts';
import { type AskedBoard, type BoardScope, isSeenCrossing, skipped } from './seen-crossing.ts';

/** The follow-ups of instructions, the first due first; of the closed ones the last. Read under the ledger's role. */
export const listInstructions = keepBoard((db, board, { after, limit }) =>
  db
    .selectFrom('instructionFollowUp')
    .innerJoin('instruction', 'instruction.id', 'instructionFollowUp.instructionId')
    .innerJoin('organisation', 'organisation.id', 'instructionFollowUp.organisationId')
    .leftJoin('task', 'task.id', 'instruction.taskId')
    .selectAll('instructionFollowUp')
    .select(['instruction.leader', 'instruction.words', 'instruction.givenOn', 'instruction.basis'])
    .select(['instruction.taskId', 'instruction.directiveId', 'task.ordinal', 'task.clause'])
    .select(['organisation.shortName', 'organisation.englishName'])
    .select((eb) => [
      leadsOf(eb.ref('instruction.taskId').$notNull()).as('leadIds'),
      aboveOf(eb.ref('instructionFollowUp.organisationId')).as('aboveIds'),
    ])
    .where(isOnBoard(board))
    .where('instructionFollowUp.state', board.ended ? '=' : '<>', 'closed')
    .orderBy('instructionFollowUp.dueOn', board.ended ? 'desc' : 'asc')
    .orderBy('instructionFollowUp.instructionId')
    .orderBy('organisation.sortKey')
    .offset(skipped(after))
    .limit(limit)
    .compile(),
);

export type InstructionRow = Awaited<ReturnType<typeof listInstructions>>[number];

/** How many follow-ups the board has: open ones, those of them past their day without a report, and closed ones. */
export async function countInstructions(db: Db, board: Omit<BoardScope, 'ended'>, today: LocalDate) {
  return await db
    .selectFrom('instructionFollowUp')
    .innerJoin('instruction', 'instruction.id', 'instructionFollowUp.instructionId')
    .select([
      sql<number>`(count(*) filter (where state <> 'closed'))::integer`.as('open'),
      sql<number>`(count(*) filter (where state = 'given' and due_on < ${today}))::integer`.as('late'),
      sql<number>`(count(*) filter (where state = 'closed'))::integer`.as('ended'),
    ])
    .where(isOnBoard(board))
    .executeTakeFirstOrThrow();
}

function isOnBoard({ scope, taskId }: Omit<AskedBoard, 'ended'>): RawBuilder<SqlBool> {
  const seen = isSeenCrossing(
    {
      organisationId: sql.ref<string>('instruction_follow_up.organisation_id'),
      taskId: sql.ref<string | null>('instruction.task_id'),
    },
    scope,
  );
  return taskId === undefined ? seen : sql<SqlBool>`${seen} and instruction.task_id = ${taskId}`;
}
