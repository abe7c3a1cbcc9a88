import { findMonthEnd, type LocalDate, monthOf, parseLocalDate, yearOf } from '#calendar/local-date.ts';
import { cappedActs } from '#ledger/values/burden-values.ts';
import type { Db } from '../../open-store.ts';
import { type AskedRow, listAsked } from './list-burden.ts';

/** What each of those organisations was asked in the month of a day by what a cap holds back, whoever asked. Read under the ledger's role. */
export async function listAskedInMonth(
  db: Db,
  { organisationIds, today }: { organisationIds: readonly string[]; today: LocalDate },
): Promise<AskedRow[]> {
  const fromOn = parseLocalDate(`${today.slice(0, 7)}-01`) ?? today;
  const untilOn = findMonthEnd(yearOf(today), monthOf(today)) ?? today;
  return await listAsked(db, { acts: cappedActs, fromOn, untilOn, scope: 'all', organisationIds });
}
