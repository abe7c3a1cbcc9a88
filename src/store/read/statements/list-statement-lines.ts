import { type RawBuilder, type Selectable, type SqlBool, sql } from 'kysely';
import type { AnswerReport } from '#ledger/statements/frozen-facts.ts';
import { type LineFilter, lineFilters } from '#ledger/values/statement-values.ts';
import type { Db } from '../../open-store.ts';
import type { StatementLineTable } from '../../reconciliation-tables.ts';

/** A line with the words of its task, and the report by which the organisation answers it. */
export interface FoundLine extends Selectable<StatementLineTable> {
  clause: string;
  answerReport: AnswerReport | null;
}

interface StatementKey {
  organisationId: string;
  statementId: string;
}

/** Which lines: of a kind, of a unit, after a line. */
export interface LinesAsked {
  show: LineFilter;
  /** `none`: of no unit; all of them where it is left out. */
  unit?: string | undefined;
  after?: string | undefined;
  limit: number;
}

const holds: Record<LineFilter, RawBuilder<SqlBool>> = {
  all: sql`true`,
  unanswered: sql`line.answer = 'unanswered'`,
  reported: sql`line.answer = 'reported'`,
  differing: sql`line.differences <> '{}'`,
  disputed: sql`(line.answer = 'disputed' or line.keeper_answer = 'disputed')`,
  unchecked: sql`line.keeper_answer = 'unanswered'`,
};

function isOfUnit(unit: string | undefined): RawBuilder<SqlBool> {
  if (unit === undefined) return sql`true`;
  return unit === 'none' ? sql`line.unit_id is null` : sql`line.unit_id = ${unit}`;
}

/** The lines of a statement in the order of the directive, all of them or those asked for. */
export async function listStatementLines(
  db: Db,
  { organisationId, statementId }: StatementKey,
  asked?: LinesAsked,
): Promise<FoundLine[]> {
  const query = linesOf(db, { organisationId, statementId });
  if (!asked) return await query.execute();
  const { show, unit, after, limit } = asked;
  const begins = sql<SqlBool>`(line.ordinal, line.assignment_id) > (
    select before.ordinal, before.assignment_id from statement_line as before
    where before.organisation_id = ${organisationId} and before.statement_id = ${statementId}
      and before.assignment_id = ${after}
  )`;
  return await query
    .where(holds[show])
    .where(isOfUnit(unit))
    .$if(after !== undefined, (some) => some.where(begins))
    .limit(limit)
    .execute();
}

/** How many lines of a statement there are of each kind, of a unit where one is named. */
export async function countLinesByFilter(
  db: Db,
  { organisationId, statementId }: StatementKey,
  unit: string | undefined,
): Promise<Record<LineFilter, number>> {
  return await db
    .selectFrom('statementLine as line')
    .select(
      lineFilters.map((filter) => sql<number>`(count(*) filter (where ${holds[filter]}))::int`.as(filter)),
    )
    .where('line.organisationId', '=', organisationId)
    .where('line.statementId', '=', statementId)
    .where(isOfUnit(unit))
    .executeTakeFirstOrThrow();
}

function linesOf(db: Db, { organisationId, statementId }: StatementKey) {
  return db
    .selectFrom('statementLine as line')
    .innerJoin('task', 'task.id', 'line.taskId')
    .selectAll('line')
    .select([
      'task.clause',
      sql<AnswerReport | null>`(
        select json_build_object('reportId', report.id, 'cycle', report.cycle, 'progress', report.progress,
          'figures', coalesce((
            select json_agg(json_build_object('reportId', report.id, 'cycle', report.cycle, 'position', value.position,
              'indicator', value.indicator, 'targetPosition', value.target_position, 'value', value.value,
              'unit', value.unit, 'period', value.period, 'source', value.source) order by value.position)
            from report_value as value
            where value.organisation_id = report.organisation_id and value.report_id = report.id
          ), '[]'))
        from progress_report as report
        where report.organisation_id = line.organisation_id and report.id = line.answer_report_id
      )`.as('answerReport'),
    ])
    .where('line.organisationId', '=', organisationId)
    .where('line.statementId', '=', statementId)
    .orderBy('line.ordinal')
    .orderBy('line.assignmentId');
}
