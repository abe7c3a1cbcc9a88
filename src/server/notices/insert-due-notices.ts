import type { LocalDate } from '#calendar/local-date.ts';
import { addWorkingDays } from '#calendar/working-days.ts';
import { addresseesAmong } from '#ledger/notices/addressees.ts';
import { listAssignmentNotices } from '#ledger/notices/assignment-notices.ts';
import { listBranchNotices } from '#ledger/notices/branch-notices.ts';
import { listCrossingNotices } from '#ledger/notices/crossing-notices.ts';
import { datesInReach } from '#ledger/notices/date-step.ts';
import type { Notice } from '#ledger/notices/notice.ts';
import { listOfficeNotices } from '#ledger/notices/office-notices.ts';
import { listOwedNotices } from '#ledger/notices/owed-notices.ts';
import { listTurnNotices } from '#ledger/notices/turn-notices.ts';
import { openCycles } from '#ledger/reports/cycle.ts';
import type { Db } from '#store/open-store.ts';
import { findCrossingFacts } from '#store/read/coordination/find-crossing-facts.ts';
import { findBranchFactsToTell } from '#store/read/find-branch-facts-to-tell.ts';
import { findSettings } from '#store/read/find-settings.ts';
import {
  findOfficeFacts,
  listAssignmentFacts,
  listNoticedAmong,
  type NoticeReach,
} from '#store/read/list-notice-facts.ts';
import { listToldPlaces } from '#store/read/list-told-places.ts';
import { findTurnsToTell } from '#store/read/notices/find-turns-to-tell.ts';
import type { AssignmentKey } from '#store/tables/assignment.ts';
import { insertNotices } from '#store/tables/notification.ts';
import { readAs, takeRole } from '#store/take-role.ts';
import { tryLock } from '#store/try-lock.ts';
import { findOwedFacts } from './find-owed-facts.ts';

/** A decision that was missed, with the program standing still, is told for this long after it. */
const DECISIONS_TOLD_WORKING_DAYS = 10;
/** So many at a time: one transaction stays short also in a ledger of hundreds of thousands. */
const ASSIGNMENTS_AT_A_TIME = 2_000;

export interface NoticeDay {
  today: LocalDate;
  now: Date;
  /** Aborted where what is not yet told is left to a later look. */
  stopping?: AbortSignal;
}

/**
 * Keeps what is due to be said on a day and was not said before; of everything, or of what some acts touched. The ids
 * of those who are told something new. Where another copy of the program is at everything, nothing is done.
 */
export async function insertDueNotices(
  db: Db,
  day: NoticeDay,
  actIds?: readonly string[],
): Promise<ReadonlySet<string>> {
  const told = new Set<string>();
  const { today } = day;
  const { noticeSteps } = await findSettings(db);
  const reach: NoticeReach = {
    dates: datesInReach(today, noticeSteps),
    decidedSince: addWorkingDays(today, -DECISIONS_TOLD_WORKING_DAYS).date,
    ...(actIds && { actIds }),
  };
  const addressees = addresseesAmong(await listToldPlaces(db, today));
  const tell = async (within: Db, notices: Notice[]) => {
    for (const personId of await insertNotices(within, notices, day)) told.add(personId);
  };
  const tellInTurn = async (work: (within: Db) => Promise<void>) =>
    !day.stopping?.aborted && (await inTurn(db, reach, work));
  let mine = await tellInTurn(async (within) => {
    await tell(
      within,
      listOfficeNotices(await findOfficeFacts(within, { today, ...reach }), addressees, today),
    );
  });
  mine &&= await tellInTurn(async (within) => {
    const facts = await findCrossingFacts(within, actIds);
    await tell(within, listCrossingNotices(facts, addressees, today, noticeSteps));
  });
  mine &&= await tellInTurn(async (within) => {
    await tell(within, listBranchNotices(await findBranchFactsToTell(within, reach), addressees));
    await tell(
      within,
      listTurnNotices(
        await findTurnsToTell(within, { ...reach, today, openCycles: openCycles(today) }),
        addressees,
      ),
    );
  });
  // What is owed by a day is no act's, but the day's.
  if (!actIds) {
    mine &&= await tellInTurn(async (within) => {
      const facts = await findOwedFacts(within, today, noticeSteps);
      await tell(within, listOwedNotices(facts, addressees, today, noticeSteps));
    });
  }
  const limit = ASSIGNMENTS_AT_A_TIME;
  const touched = actIds && (await readAs(db, 'ledger', (within) => listNoticedAmong(within, actIds, limit)));
  for (const among of touched ?? ['all' as const]) {
    let after: AssignmentKey | undefined;
    do {
      mine &&= await tellInTurn(async (within) => {
        const page = await listAssignmentFacts(within, reach, { among, after, limit });
        after = page.length < limit ? undefined : page.at(-1);
        await tell(
          within,
          page.flatMap((assignment) => listAssignmentNotices(assignment, addressees, today, noticeSteps)),
        );
      });
    } while (mine && after);
  }
  return told;
}

/**
 * Does a part of the work in a transaction that sees the whole ledger. Everything is one copy's at a time: false, and
 * nothing done, where another is at it.
 */
async function inTurn(db: Db, { actIds }: NoticeReach, work: (db: Db) => Promise<void>): Promise<boolean> {
  return await db.transaction().execute(async (within) => {
    if (!actIds && !(await tryLock(within, 'notices'))) return false;
    await takeRole(within, 'ledger');
    await work(within);
    return true;
  });
}
