import type { ActContext } from '#acts/act-context.ts';
import { closeYear } from '#acts/close-year.ts';
import { linkContinuation, unlinkContinuation } from '#acts/link-continuation.ts';
import { reopenYear } from '#acts/reopen-year.ts';
import { settleOutcomes } from '#acts/settle-outcomes.ts';
import type { ActName } from '#ledger/values/act-names.ts';
import { isFinished } from '#ledger/year/fits-state.ts';
import { listYearTasks } from '#store/read/year/list-year-tasks.ts';
import { listYearOutcomes } from '#store/tables/year.ts';
import type { Things, Tried } from './things.ts';

/** Before the year of the histories, so that it can be closed on any of their days. */
const year = 2020;
const reason = '按年终核对结果';

/** Tries an act on the end of a year; undefined for others, and where there is nothing to try it on. */
export async function tryYearAct(
  context: ActContext,
  act: ActName,
  { some, stale, pick }: Things,
): Promise<Tried | undefined> {
  const { db } = context;
  const [task, other] = await some('task', 2);
  if (!task) return undefined;
  const { directiveId } = await db
    .selectFrom('task')
    .select('directiveId')
    .where('id', '=', task.id)
    .executeTakeFirstOrThrow();
  const key = { directiveId, year };
  switch (act) {
    case 'settle_outcomes':
      return await settleOutcomes(context, {
        ...key,
        tasks: (await listYearTasks(db, key)).map(({ id, revision, state }) => ({
          ...{ id, revision, words: reason },
          outcome: isFinished(state) ? 'done' : pick(['carried_over', 'not_done'] as const),
        })),
      });
    case 'close_year': {
      const outcomes = { done: 0, done_late: 0, carried_over: 0, not_done: 0 };
      for (const { outcome } of await listYearOutcomes(db, key)) outcomes[outcome] += 1;
      return await closeYear(context, { ...key, outcomes });
    }
    case 'reopen_year':
      return await reopenYear(context, { ...key, reason });
    case 'link_continuation':
      return other && (await linkContinuation(context, { ...stale(task), earlierId: other.id }));
    case 'unlink_continuation':
      return other && (await unlinkContinuation(context, { ...stale(task), earlierId: other.id, reason }));
    default:
      return undefined;
  }
}
