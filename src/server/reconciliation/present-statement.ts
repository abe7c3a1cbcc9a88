import type { ReconciliationCycle, StatementHead, StatementLine } from '#contract/reconciliation.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { listCycleActs } from '#ledger/policy/statement-policy.ts';
import type { FoundCycle } from '#store/read/statements/list-cycles.ts';
import type { FoundLine } from '#store/read/statements/list-statement-lines.ts';
import type { FoundStatement } from '#store/read/statements/list-statements.ts';

/** A cycle as its reader sees it. */
export function presentCycle(caller: Caller, { actId: _, ...cycle }: FoundCycle): ReconciliationCycle {
  return { ...cycle, can: listCycleActs(caller, cycle.state) };
}

/** A statement without its lines. */
export function presentHead(statement: FoundStatement): StatementHead {
  const { organisationId, organisation, id, cycleId, state, revision, signer, signedOn } = statement;
  const { returnReason, closedFrom, lines, reported, unanswered, disputed, differing } = statement;
  const { keeperUnanswered, keeperDisputed } = statement;
  return {
    ...{ organisationId, organisation, id, cycleId, state, revision, signer, signedOn, returnReason },
    closedFrom,
    counts: { lines, reported, unanswered, disputed, differing, keeperUnanswered, keeperDisputed },
  };
}

/** A line of a statement without what only the program needs. */
export function presentLine(line: FoundLine): StatementLine {
  const { organisationId: _, statementId: __, actId: ___, assignedOn: ____, ...told } = line;
  return told;
}
