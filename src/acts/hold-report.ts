import {
  mayDoToReport,
  partyOfReportAct,
  permitReportAct,
  seesReport,
} from '#ledger/policy/report-policy.ts';
import type { ReportAct } from '#ledger/values/report-values.ts';
import { listActsOf } from '#store/read/list-changes-since.ts';
import { lockReport, type ReportKey } from '#store/tables/progress-report.ts';
import type { ActContext } from './act-context.ts';
import { holdThing } from './hold-thing.ts';

/** A report as somebody saw it. */
export interface SeenReportKey extends ReportKey {
  revision: number;
}

/** The report, held until the transaction ends, once the caller may do this to it as it stands and as it was seen. */
export async function holdReport(within: ActContext, act: ReportAct, key: SeenReportKey) {
  return await holdThing(within, await lockReport(within.db, key), key.revision, {
    sees: seesReport,
    party: partyOfReportAct(act),
    may: (caller, held) => mayDoToReport(caller, act, held),
    permit: (caller, held) => permitReportAct(caller, act, held),
    changesSince: listActsOf,
  });
}
