import type { Selectable } from 'kysely';
import type { Db } from '../../open-store.ts';
import type { StatementLineTable } from '../../reconciliation-tables.ts';

/** A line with the words of its task. */
export interface FoundLine extends Selectable<StatementLineTable> {
  clause: string;
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
    .select('task.clause')
    .where('line.organisationId', '=', organisationId)
    .where('line.statementId', '=', statementId)
    .orderBy('line.ordinal')
    .orderBy('line.assignmentId')
    .execute();
}
