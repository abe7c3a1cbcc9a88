import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { FindingTable } from '#store/finding-tables.ts';
import { insertRows } from '#store/insert-rows.ts';
import type { Db } from '#store/open-store.ts';
import type { StatementThings } from './open-test-cycle.ts';

/** A finding about the organisation's part in the task of its statement. */
export async function addFinding(
  db: Db,
  { cycleId, organisationId, assignmentId }: StatementThings,
): Promise<{ organisationId: string; id: string }> {
  const { taskId, directiveId } = await db
    .selectFrom('assignment')
    .select(['taskId', 'directiveId'])
    .where('id', '=', assignmentId)
    .executeTakeFirstOrThrow();
  const { actId } = await db.selectFrom('journal').select('actId').limit(1).executeTakeFirstOrThrow();
  const id = randomUUID();
  const finding: Insertable<FindingTable> = {
    ...{ organisationId, id, cycleId, directiveId, taskId, assignmentId, actId, key: id },
    ...{ rule: 'nothing_new', severity: 'medium', evidence: [], state: 'open', revision: 1 },
    ...{ foundOn: '2021-06-10', goneOn: null, words: null, answeredBy: null, answeredOn: null },
    ...{ correctedActId: null, decision: null, decidedBy: null, decidedOn: null },
  };
  await insertRows(db, { finding: [finding] });
  return { organisationId, id };
}
