import type { Selectable } from 'kysely';
import { monthOf, yearOf } from '#calendar/local-date.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { mayDoToTask, partyOfTaskAct, seesDirective } from '#ledger/policy/task-policy.ts';
import { type YearOutcome, yearOutcomes } from '#ledger/values/year-values.ts';
import { fitsState } from '#ledger/year/fits-state.ts';
import { findDirectiveFacts } from '#store/read/find-directive-facts.ts';
import { listYearTasks } from '#store/read/year/list-year-tasks.ts';
import { type HeldTask, lockTasks, updateTasks } from '#store/tables/task.ts';
import {
  findYearClose,
  listYearOutcomes,
  writeYearClose,
  writeYearOutcomes,
  type YearKey,
} from '#store/tables/year.ts';
import type { YearOutcomeTable } from '#store/year-tables.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { taskSubject } from './task-subject.ts';
import { transact } from './transact.ts';

/** How many tasks end a year in which way. */
export type OutcomeCounts = Record<YearOutcome, number>;

export interface ClosedYear {
  directiveId: string;
  year: number;
  /** As the head saw them. */
  outcomes: OutcomeCounts;
}

export type CloseYearRefusal =
  | NotFound
  | NotPermitted
  | { code: 'year_closed' }
  /** A year is closed in its last month or later. */
  | { code: 'year_runs'; year: number }
  /** Tasks without an outcome, or with one that is not so any more. */
  | { code: 'outcomes_missing'; count: number }
  /** Other outcomes were settled since they were seen. */
  | { code: 'outcomes_changed' };

/**
 * The head closes the year of a directive once every task has its outcome. What is not done ends there; what is carried over
 * goes on as it stands, with its dates.
 */
export async function closeYear(context: ActContext, input: ClosedYear) {
  return await transact<OutcomeCounts, CloseYearRefusal>(context, 'ledger', async (within) => {
    const { db, caller, actId, today } = within;
    const { directiveId, year } = input;
    const facts = await findDirectiveFacts(db, input);
    if (!facts || !findCapacity(caller, seesDirective, facts)) return refuse({ code: 'not_found' });
    const capacity = mayDoToTask(caller, 'close_year');
    if (!capacity) return notPermitted(partyOfTaskAct('close_year'));
    const ids = (await listYearTasks(db, input)).map(({ id }) => id);
    const held = await lockTasks(db, ids);
    const before = await findYearClose(db, input);
    if (before?.state === 'closed') return refuse({ code: 'year_closed' });
    if (yearOf(today) < year || (yearOf(today) === year && monthOf(today) < 12))
      return refuse({ code: 'year_runs', year });
    const settled = await pairOutcomes(within, input, held);
    if (settled.length < held.length)
      return refuse({ code: 'outcomes_missing', count: held.length - settled.length });
    const counts = countOutcomes(settled);
    if (yearOutcomes.some((outcome) => counts[outcome] !== input.outcomes[outcome]))
      return refuse({ code: 'outcomes_changed' });
    await endUndone(within, settled);
    await writeYearClose(db, {
      ...{ directiveId, year, state: 'closed', closedOn: today, reopenReason: null },
      ...{ revision: (before?.revision ?? 0) + 1, actId },
    });
    await recordAct(within, {
      ...{ act: 'close_year', actVersion: 1, input: { ...input }, capacity },
      subjects: settled.map(({ task, row: { outcome } }) => ({
        ...taskSubject(task, { year, yearOutcome: outcome }),
        revision: task.revision + (outcome === 'not_done' ? 1 : 0),
      })),
    });
    return { ok: true, result: counts };
  });
}

interface Settled {
  task: HeldTask;
  row: Selectable<YearOutcomeTable>;
}

/** The tasks whose outcome is as they stand. */
async function pairOutcomes({ db }: ActContext, key: YearKey, held: readonly HeldTask[]): Promise<Settled[]> {
  const outcomes = new Map((await listYearOutcomes(db, key)).map((row) => [row.taskId, row]));
  return held.flatMap((task) => {
    const row = outcomes.get(task.id);
    return row && fitsState(row.outcome, task.state) ? [{ task, row }] : [];
  });
}

function countOutcomes(settled: readonly Settled[]): OutcomeCounts {
  const counts: OutcomeCounts = { done: 0, done_late: 0, carried_over: 0, not_done: 0 };
  for (const { row } of settled) counts[row.outcome] += 1;
  return counts;
}

/** What is not done ends, and where it stood is kept for the case that the year is opened again. */
async function endUndone({ db }: ActContext, settled: readonly Settled[]): Promise<void> {
  const undone = settled.filter(({ row }) => row.outcome === 'not_done');
  await updateTasks(
    db,
    undone.map(({ task }) => task.id),
    { state: 'not_done' },
  );
  await writeYearOutcomes(
    db,
    undone.map(({ task, row }) => ({ ...row, closedFrom: task.state })),
  );
}
