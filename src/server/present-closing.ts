import type { ClosingItem } from '#contract/completion.ts';
import { checkClaim } from '#ledger/completion/check-claim.ts';
import { listCountingDates } from '#ledger/extension/counting-date.ts';
import { listAssignmentActs } from '#ledger/policy/assignment-policy.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import type { ClosingRow } from '#store/read/completion/list-closing-rows.ts';

/** An assignment as it stands on the board, with what is odd in its claim and what the caller may do. */
export function presentClosing(row: ClosingRow, caller: Caller): ClosingItem {
  const { taskState: _taskState, targets: _targets, figures: _figures, ongoingTo: _ongoingTo, ...item } = row;
  const acted = { ...row, parentOrganisationId: null };
  return { ...item, warnings: warningsOf(row), can: listAssignmentActs(caller, acted) };
}

function warningsOf({ claim, dueDays, extension, ...row }: ClosingRow): ClosingItem['warnings'] {
  if (!claim) return [];
  const { extendedFrom, extendedOn } = row;
  const counting = listCountingDates({ official: dueDays, extendedFrom, extendedOn });
  return checkClaim({
    ...{ evidence: row.evidence, figures: row.figures, targets: row.targets, ongoingTo: row.ongoingTo },
    ...{ policyDays: row.policyDays, policies: row.policies.length, claimedOn: claim.claimed.on },
    dueDays: counting.map(({ dueOn }) => dueOn),
    extensionOpen: extension !== null,
  });
}
