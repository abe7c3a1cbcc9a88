import type { LocalDate } from '#calendar/local-date.ts';
import { datesInReach, findDateStep } from '#ledger/notices/date-step.ts';
import { defaultNoticeSteps } from '#ledger/notices/notice-steps.ts';
import type { OwedFacts } from '#ledger/notices/owed-notices.ts';
import { listOwedReports } from '#ledger/notices/owed-reports.ts';
import { type Cycle, dueDaysOf, openCycles } from '#ledger/reports/cycle.ts';
import type { Db } from '#store/open-store.ts';
import {
  listCarriersInMonth,
  listOwedData,
  listOwedPlans,
  listOwedStatements,
} from '#store/read/notices/find-owed-to-tell.ts';

/**
 * What organisations have not handed in and may have to be told of today. Who carries what is read only on days on which a
 * month is spoken of. Read under the ledger's role.
 */
export async function findOwedFacts(db: Db, today: LocalDate): Promise<OwedFacts> {
  const reach = datesInReach(today);
  const owed = [
    ...(await listOwedPlans(db, reach)),
    ...(await listOwedStatements(db, reach)),
    ...(await listOwedData(db, reach)),
  ];
  const months = openCycles(today).filter((month) => isSpokenOf(month, today));
  const reports: OwedFacts[] = [];
  for (const month of months) reports.push(listOwedReports(await listCarriersInMonth(db, month), month));
  return {
    owed: [...owed, ...reports.flatMap((each) => each.owed)],
    missingInputs: reports.flatMap(({ missingInputs }) => missingInputs),
  };
}

function isSpokenOf(month: Cycle, today: LocalDate): boolean {
  const { inputsDueOn, reportsDueOn } = dueDaysOf(month);
  const { input, inputs_of_others, report } = defaultNoticeSteps;
  return (
    [input, inputs_of_others].some((steps) => findDateStep(inputsDueOn, today, null, steps) !== undefined) ||
    findDateStep(reportsDueOn, today, null, report) !== undefined
  );
}
