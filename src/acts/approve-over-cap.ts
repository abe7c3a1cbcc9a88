import type { LocalDate } from '#calendar/local-date.ts';
import { burdenRules } from '#ledger/policy/burden-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { CappedAct } from '#ledger/values/burden-values.ts';
import { listExistingOrganisations } from '#store/read/list-existing-organisations.ts';
import { insertApproval } from '#store/tables/cap-approval.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { recordAct } from './record-act.ts';
import { type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

export interface ApprovedOverCap {
  /** What may be asked. */
  act: CappedAct;
  /** Who may ask it. */
  askerId: string;
  /** Of whom. */
  organisationIds: string[];
  validUntil: LocalDate;
  reason: string;
}

export type ApproveOverCapRefusal =
  | NotPermitted
  | { code: 'organisation_not_found' }
  /** The last day lies before today. */
  | { code: 'approval_in_past' };

/** The head lets one request go out to organisations whose cap it exceeds, and says why. */
export async function approveOverCap(context: ActContext, input: ApprovedOverCap) {
  return await transact<{ id: string }, ApproveOverCapRefusal>(context, 'ledger', async (within) => {
    const { db, caller, today, actId } = within;
    const capacity = findCapacity(caller, burdenRules.approve_over_cap, undefined);
    if (!capacity) return notPermitted('head');
    const { act, askerId, validUntil, reason } = input;
    const organisationIds = [...new Set(input.organisationIds)].toSorted();
    if (validUntil < today) return refuse({ code: 'approval_in_past' });
    const named = [...new Set([askerId, ...organisationIds])];
    if ((await listExistingOrganisations(db, named)).length < named.length)
      return refuse({ code: 'organisation_not_found' });
    const id = deriveId(actId, 'approval');
    await insertApproval(db, {
      ...{ id, requestAct: act, askerId, organisationIds, validUntil, reason, actId },
      ...{ approver: caller.name, approverId: caller.personId, approvedOn: today },
    });
    await recordAct(within, {
      ...{ act: 'approve_over_cap', actVersion: 1, input: { ...input }, capacity },
      subjects: organisationIds.map((organisationId) => ({
        ...{ organisationId, thingId: id },
        detail: { requestAct: act, validUntil, reason },
      })),
    });
    return { ok: true, result: { id } };
  });
}
