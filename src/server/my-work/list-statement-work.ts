import type { StatementWork } from '#contract/reconciliation.ts';
import { directiveScopeOf } from '#ledger/policy/directive-scope.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { capacitiesFor, organisationsToReceiveFor } from '#ledger/policy/work-policy.ts';
import { listCycles } from '#store/read/statements/list-cycles.ts';
import { type FoundStatement, listStatements } from '#store/read/statements/list-statements.ts';
import { readAs } from '#store/take-role.ts';
import { presentHead } from '../reconciliation/present-statement.ts';
import type { WorkReader } from './list-assignment-work.ts';

/** The statements that the caller's organisations are to answer and sign and, for keepers, those that are signed. */
export async function listStatementWork({
  db,
  caller,
}: Pick<WorkReader, 'db' | 'caller'>): Promise<StatementWork> {
  const organisationIds = [...organisationsToReceiveFor(caller).keys()];
  const decides = capacitiesFor(caller, 'to_decide').length > 0;
  return await readAs(db, 'ledger', async (within) => {
    const open = await listCycles(within, directiveScopeOf(caller));
    const cycles = new Map(open.filter(({ state }) => state === 'open').map((cycle) => [cycle.id, cycle]));
    if (cycles.size === 0) return { own: [], signed: [] };
    const asked = { cycleIds: [...cycles.keys()], scope: journalScopeOf(caller) };
    const [own, signed] = await Promise.all([
      listStatements(within, { ...asked, organisationIds, state: 'open' }),
      decides ? listStatements(within, { ...asked, state: 'signed' }) : [],
    ]);
    const present = (statements: FoundStatement[]) =>
      statements.flatMap((statement) => {
        const cycle = cycles.get(statement.cycleId);
        return cycle ? [{ ...presentHead(statement), label: cycle.label, dueOn: cycle.dueOn }] : [];
      });
    return { own: present(own), signed: present(signed) };
  });
}
