import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { KeeperAnswer, LineAnswer } from '#ledger/values/statement-values.ts';
import type { Db } from '../../open-store.ts';
import { type ClosedCycle, isSeenStatement } from './at-close.ts';

/** A line of a closed statement of which a bulletin speaks. */
export interface ToldLine {
  organisationId: string;
  organisation: string;
  assignmentId: string;
  taskId: string;
  ordinal: number;
  clause: string;
  answer: LineAnswer;
  answerWords: string | null;
  keeperAnswer: KeeperAnswer;
  keeperWords: string | null;
  /** What the frozen report says of experience, and its month. */
  experience: string | null;
  reportCycle: string | null;
}

/** The lines that either side disputes, in the order of the directive. Read under the ledger's role. */
export async function listDisputedLines(db: Db, cycle: ClosedCycle): Promise<ToldLine[]> {
  return await listLines(
    db,
    cycle,
    sql<SqlBool>`(line.answer = 'disputed' or line.keeper_answer = 'disputed')`,
    null,
  );
}

/** The lines whose report told of an experience worth passing on, as it was written. Read under the ledger's role. */
export async function listExperiences(db: Db, cycle: ClosedCycle, limit: number): Promise<ToldLine[]> {
  return await listLines(
    db,
    cycle,
    sql<SqlBool>`line.reported -> 'words' ->> 'experience' is not null`,
    limit,
  );
}

async function listLines(
  db: Db,
  cycle: ClosedCycle,
  asked: RawBuilder<SqlBool>,
  limit: number | null,
): Promise<ToldLine[]> {
  const { rows } = await sql<ToldLine>`
    select line.organisation_id as "organisationId", organisation.short_name as organisation,
      line.assignment_id as "assignmentId", line.task_id as "taskId", line.ordinal, task.clause, line.answer,
      line.answer_words as "answerWords", line.keeper_answer as "keeperAnswer", line.keeper_words as "keeperWords",
      line.reported -> 'words' ->> 'experience' as experience, line.reported ->> 'cycle' as "reportCycle"
    from statement
    join statement_line as line on line.organisation_id = statement.organisation_id and line.statement_id = statement.id
    join organisation on organisation.id = line.organisation_id
    join task on task.id = line.task_id
    where ${isSeenStatement(cycle)} and ${asked}
    order by line.ordinal, organisation.sort_key, line.assignment_id
    limit ${limit}::integer`.execute(db);
  return rows;
}
