import { type Selectable, sql } from 'kysely';
import type { AnswerReport } from '#ledger/statements/frozen-facts.ts';
import type { Db } from '../../open-store.ts';
import type { StatementLineTable } from '../../reconciliation-tables.ts';

/** A line with the words of its task, and the report by which the organisation answers it. */
export interface FoundLine extends Selectable<StatementLineTable> {
  clause: string;
  answerReport: AnswerReport | null;
}

/** The lines of a statement in the order of the directive. */
export async function listStatementLines(
  db: Db,
  { organisationId, statementId }: { organisationId: string; statementId: string },
): Promise<FoundLine[]> {
  return await db
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
    .orderBy('line.assignmentId')
    .execute();
}
