import { updateStatement } from '#store/tables/statement.ts';
import { assignLines } from '#store/tables/statement-line.ts';
import { lockUnit } from '#store/tables/unit.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { holdLines, type SeenLines, statementSubject } from './hold-statement.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/**
 * The organisation splits its statement: each part answers its lines, side by side with the others. Null gives lines back to the
 * whole. As each line stands by itself, nothing is put together afterwards.
 */
export async function assignStatementLines(
  context: ActContext,
  input: SeenLines & { unitId: string | null },
) {
  return await transact<{ lines: number; revision: number }, ThingRefusal | { code: 'unit_not_found' }>(
    context,
    'ledger',
    async (within) => {
      const act = 'assign_statement_lines';
      const { db, actId } = within;
      const holding = await holdLines(within, act, input);
      if (!holding.ok) return holding;
      const { statement, capacity, lines } = holding;
      const { organisationId, statementId, unitId } = input;
      const unit = unitId === null ? null : await lockUnit(db, { organisationId, id: unitId }, 'shared');
      if (unit === undefined) return refuse({ code: 'unit_not_found' });
      const assignmentIds = lines.map(({ assignmentId }) => assignmentId);
      await takeRole(db, { organisationId });
      await assignLines(db, { organisationId, statementId, assignmentIds }, { unitId, actId });
      await updateStatement(db, statement, { actId });
      const subjects = [statementSubject(statement, { lines: lines.length, ...(unit !== null && { unit }) })];
      await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
      return { ok: true, result: { lines: lines.length, revision: statement.revision + 1 } };
    },
  );
}
