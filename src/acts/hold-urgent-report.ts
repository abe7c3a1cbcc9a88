import type { Capacity } from '#ledger/policy/caller.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import {
  mayDoToUrgentReport,
  partyOfUrgentReportAct,
  permitUrgentReportAct,
  seesUrgentReport,
} from '#ledger/policy/urgent-report-policy.ts';
import type { UrgentReportAct } from '#ledger/values/act-names.ts';
import { type HeldUrgentReport, lockUrgentReport } from '#store/tables/urgent-report.ts';
import type { ActContext } from './act-context.ts';
import { type NotFound, type NotInState, type NotPermitted, notPermitted, refuse } from './refusals.ts';

export type UrgentReportRefusal = NotFound | NotPermitted | NotInState;

/**
 * The report, held until the transaction ends, once the caller may do this to it. No revision is asked for: whoever
 * acknowledges or adds news changes nothing of what others wrote.
 */
export async function holdUrgentReport(
  { db, caller }: ActContext,
  act: UrgentReportAct,
  id: string,
): Promise<
  { ok: true; held: HeldUrgentReport; capacity: Capacity } | { ok: false; refusal: UrgentReportRefusal }
> {
  const held = await lockUrgentReport(db, id);
  if (!held || !findCapacity(caller, seesUrgentReport, held)) return refuse({ code: 'not_found' });
  if (!mayDoToUrgentReport(caller, act, held)) return notPermitted(partyOfUrgentReportAct(act));
  const capacity = permitUrgentReportAct(caller, act, held);
  return capacity ? { ok: true, held, capacity } : refuse({ code: 'not_in_state', state: held.state });
}
