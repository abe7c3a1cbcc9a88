import { updateStatement } from '#store/tables/statement.ts';
import type { ActContext } from './act-context.ts';
import { holdStatement, statementSubject } from './hold-statement.ts';
import { recordAct } from './record-act.ts';
import type { ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** A statement as somebody saw it. */
export interface SeenStatement {
  organisationId: string;
  id: string;
  revision: number;
}

/** The keepers give a signed statement back with a reason; it is answered and signed again. */
export async function returnStatement(context: ActContext, input: SeenStatement & { reason: string }) {
  return await transact<{ revision: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const act = 'return_statement';
    const holding = await holdStatement(within, act, input);
    if (!holding.ok) return holding;
    const { held: statement, capacity } = holding;
    const { reason } = input;
    await updateStatement(within.db, statement, {
      ...{ state: 'open', returnReason: reason, signer: null, signedOn: null, actId: within.actId },
    });
    const subjects = [statementSubject(statement, { reason })];
    await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
    return { ok: true, result: { revision: statement.revision + 1 } };
  });
}
