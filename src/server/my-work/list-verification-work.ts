import type { Milestones, ToCoSign } from '#contract/milestones.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { organisationsToReceiveFor } from '#ledger/policy/work-policy.ts';
import { listClaimedMilestones } from '#store/read/verification/list-milestones.ts';
import { listToCoSign } from '#store/read/verification/list-to-co-sign.ts';
import { readAs } from '#store/take-role.ts';
import { presentMilestones } from '../present-milestone.ts';
import type { WorkReader } from './list-assignment-work.ts';

/** As many of those that wait are shown at once. */
const MOST_WAITING = 500;

/** The milestones that the caller may verify, the longest waiting first. */
export async function listMilestonesToVerify({
  db,
  caller,
}: Pick<WorkReader, 'db' | 'caller'>): Promise<Milestones['milestones']> {
  const scope = journalScopeOf(caller);
  const rows = await readAs(db, 'ledger', (within) => listClaimedMilestones(within, scope, MOST_WAITING));
  return presentMilestones(caller, rows).filter(({ can }) => can.includes('verify_milestones'));
}

/** The reports of other leads that wait for the signature of the caller's organisations. */
export async function listReportsToCoSign({
  db,
  caller,
}: Pick<WorkReader, 'db' | 'caller'>): Promise<ToCoSign['reports']> {
  const organisationIds = [...organisationsToReceiveFor(caller).keys()];
  return await readAs(db, 'ledger', (within) => listToCoSign(within, organisationIds));
}
