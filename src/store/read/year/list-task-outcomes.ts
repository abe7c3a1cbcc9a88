import type { LocalDate } from '#calendar/local-date.ts';
import type { YearGround, YearOutcome } from '#ledger/values/year-values.ts';
import type { Db } from '../../open-store.ts';

/** How a task ended a year, or will end it where the year is not closed. */
export interface TaskOutcome {
  year: number;
  outcome: YearOutcome;
  ground: YearGround;
  groundOn: LocalDate | null;
  words: string | null;
  closed: boolean;
}

/** How the task ended its years, the first first. Read under the ledger's role. */
export async function listTaskOutcomes(db: Db, taskId: string): Promise<TaskOutcome[]> {
  const rows = await db
    .selectFrom('yearOutcome as settled')
    .leftJoin('yearClose as close', (join) =>
      join.onRef('close.directiveId', '=', 'settled.directiveId').onRef('close.year', '=', 'settled.year'),
    )
    .select(['settled.year', 'outcome', 'ground', 'groundOn', 'words', 'close.state'])
    .where('taskId', '=', taskId)
    .orderBy('settled.year')
    .execute();
  return rows.map(({ state, ...row }) => ({ ...row, closed: state === 'closed' }));
}
