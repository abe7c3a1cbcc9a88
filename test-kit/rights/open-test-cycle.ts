import { openCycle } from '#acts/open-cycle.ts';
import type { Db } from '#store/open-store.ts';
import { actContext } from '../register-text.ts';

/** The statement that is acted on, and its cycle. */
export interface StatementThings {
  cycleId: string;
  organisationId: string;
  id: string;
  assignmentId: string;
}

/** Opens a cycle of the directive; the statement is that of the organisation whose things are acted on. */
export async function openTestCycle(
  db: Db,
  directiveId: string,
  organisationId: string,
): Promise<StatementThings> {
  const opened = await openCycle(actContext(db), {
    ...{ directiveId, kind: 'monthly', label: '2021年6月' },
    ...{ fromOn: '2021-06-01', untilOn: '2021-06-30', dueOn: '2021-07-05' },
  });
  if (!opened.ok) throw new Error(`The cycle was refused: ${opened.refusal.code}`);
  const { cycleId } = opened.result;
  const { id, assignmentId } = await db
    .selectFrom('statement')
    .innerJoin('statementLine as line', 'line.statementId', 'statement.id')
    .select(['statement.id', 'line.assignmentId'])
    .where('statement.cycleId', '=', cycleId)
    .where('statement.organisationId', '=', organisationId)
    .orderBy('line.ordinal')
    .executeTakeFirstOrThrow();
  return { cycleId, organisationId, id, assignmentId };
}
