import type { Capacity } from '#ledger/policy/caller.ts';
import {
  mayDoToReport,
  partyOfReportAct,
  permitReportAct,
  seesReport,
} from '#ledger/policy/report-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { ReportAct } from '#ledger/values/report-values.ts';
import { listActsOf } from '#store/read/list-changes-since.ts';
import { type HeldReport, lockReport, type ReportKey } from '#store/tables/progress-report.ts';
import type { ActContext } from './act-context.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';

/** A report as somebody saw it. */
export interface SeenReportKey extends ReportKey {
  revision: number;
}

/**
 * The report, held until the transaction ends, once the caller may do this to it as it stands: seen, and permitted, and as
 * it was seen, and in a state for it.
 */
export async function holdReport(
  { db, caller }: ActContext,
  act: ReportAct,
  key: SeenReportKey,
): Promise<{ ok: true; report: HeldReport; capacity: Capacity } | { ok: false; refusal: ThingRefusal }> {
  const report = await lockReport(db, key);
  if (!report || !findCapacity(caller, seesReport, report)) return refuse({ code: 'not_found' });
  if (!mayDoToReport(caller, act, report)) return notPermitted(partyOfReportAct(act));
  if (report.revision !== key.revision) {
    const since = await listActsOf(db, report);
    return refuse({ code: 'stale', thingId: key.id, since });
  }
  const capacity = permitReportAct(caller, act, report);
  return capacity ? { ok: true, report, capacity } : refuse({ code: 'not_in_state', state: report.state });
}
