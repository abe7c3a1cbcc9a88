import type { LocalDate } from '#calendar/local-date.ts';
import { datesInReach, findDateStep } from '#ledger/notices/date-step.ts';
import type { OwedFacts } from '#ledger/notices/owed-notices.ts';
import { listOwedReports } from '#ledger/notices/owed-reports.ts';
import { type Cycle, dueDaysOf, openCycles } from '#ledger/reports/cycle.ts';
import type { NoticeSteps } from '#ledger/values/notice-steps.ts';
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
export async function findOwedFacts(db: Db, today: LocalDate, steps: NoticeSteps): Promise<OwedFacts> {
  const reach = datesInReach(today, steps);
  const owed = [
    ...(await listOwedPlans(db, reach)),
    ...(await listOwedStatements(db, reach)),
    ...(await listOwedData(db, reach)),
  ];
  const months = openCycles(today).filter((month) => isSpokenOf(month, today, steps));
  const reports: OwedFacts[] = [];
  for (const month of months) reports.push(listOwedReports(await listCarriersInMonth(db, month), month));
  return {
    owed: [...owed, ...reports.flatMap((each) => each.owed)],
    missingInputs: reports.flatMap(({ missingInputs }) => missingInputs),
  };
}

function isSpokenOf(month: Cycle, today: LocalDate, { input, inputsOfOthers, report }: NoticeSteps): boolean {
  const { inputsDueOn, reportsDueOn } = dueDaysOf(month);
  return (
    [input, inputsOfOthers].some((steps) => findDateStep(inputsDueOn, today, null, steps) !== undefined) ||
    findDateStep(reportsDueOn, today, null, report) !== undefined
  );
}
