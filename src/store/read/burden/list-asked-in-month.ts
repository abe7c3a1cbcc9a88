import { findMonthEnd, type LocalDate, monthOf, parseLocalDate, yearOf } from '#calendar/local-date.ts';
import { costOf } from '#ledger/burden/asked-by-act.ts';
import type { Asked } from '#ledger/burden/request-caps.ts';
import { cappedActs } from '#ledger/values/burden-values.ts';
import type { Db } from '../../open-store.ts';
import { listAsked } from './list-burden.ts';

/** What each of those organisations was asked in the month of a day by what a cap holds back, whoever asked. Read under the ledger's role. */
export async function listAskedInMonth(
  db: Db,
  { organisationIds, today }: { organisationIds: readonly string[]; today: LocalDate },
): Promise<Map<string, Asked>> {
  const fromOn = parseLocalDate(`${today.slice(0, 7)}-01`) ?? today;
  const untilOn = findMonthEnd(yearOf(today), monthOf(today)) ?? today;
  const rows = await listAsked(db, { acts: cappedActs, fromOn, untilOn, scope: 'all', organisationIds });
  return new Map(
    [...Map.groupBy(rows, ({ organisationId }) => organisationId)].map(([organisationId, own]) => [
      organisationId,
      {
        requests: own.reduce((sum, { requests }) => sum + requests, 0),
        fields: own.reduce((sum, row) => sum + row.requests * (costOf(row)?.fields ?? 0), 0),
      },
    ]),
  );
}
