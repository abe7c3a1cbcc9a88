import type { RequestCap } from '#ledger/burden/request-caps.ts';
import { burdenRules } from '#ledger/policy/burden-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { CapKind } from '#ledger/values/burden-values.ts';
import { writeRequestCap } from '#store/tables/request-cap.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';
import { type NotPermitted, notPermitted } from './refusals.ts';
import { transact } from './transact.ts';

export interface SetRequestCap extends RequestCap {
  kind: CapKind;
  reason: string;
}

/** The head sets how much organisations of a kind may be asked in a month; without a number as much as is needed. */
export async function setRequestCap(context: ActContext, input: SetRequestCap) {
  return await transact<{ kind: CapKind }, NotPermitted>(context, 'ledger', async (within) => {
    const { db, caller, today, actId } = within;
    const capacity = findCapacity(caller, burdenRules.set_request_cap, undefined);
    if (!capacity) return notPermitted('head');
    const { kind, requests, fields, reason } = input;
    await recordAct(within, {
      ...{ act: 'set_request_cap', actVersion: 1, input: { ...input }, capacity },
      subjects: [
        {
          detail: {
            capKind: kind,
            ...(requests !== null && { capRequests: requests }),
            ...(fields !== null && { capFields: fields }),
            reason,
          },
        },
      ],
    });
    await writeRequestCap(db, {
      kind,
      requests,
      fields,
      reason,
      decidedBy: caller.name,
      setOn: today,
      actId,
    });
    return { ok: true, result: { kind } };
  });
}
