import type { LocalDate } from '#calendar/local-date.ts';
import type { YearOutcome } from '#ledger/values/year-values.ts';
import { fitsState } from '#ledger/year/fits-state.ts';
import { needsWords } from '#ledger/year/needs-words.ts';
import { type ProposedOutcome, proposeOutcome } from '#ledger/year/propose-outcome.ts';
import type { SubjectDetail } from '#store/people-tables.ts';
import { listYearTasks } from '#store/read/year/list-year-tasks.ts';
import { updateTasks } from '#store/tables/task.ts';
import { findYearClose, writeYearOutcomes } from '#store/tables/year.ts';
import type { ActContext } from './act-context.ts';
import { holdTasks, type SeenTaskKey } from './hold-tasks.ts';
import { recordAct } from './record-act.ts';
import { refuse, type ThingRefusal } from './refusals.ts';
import { taskSubject } from './task-subject.ts';
import { transact } from './transact.ts';

export interface SettledOutcomes {
  directiveId: string;
  year: number;
  tasks: (SeenTaskKey & {
    outcome: YearOutcome;
    /** Why, where the facts do not say it alone. */
    words: string | null;
  })[];
}

export type SettleOutcomesRefusal =
  | ThingRefusal
  /** The year is closed: the head opens it again first. */
  | { code: 'year_closed' }
  /** What is done has been accepted, and nothing else is. */
  | { code: 'outcome_not_so'; ordinal: number }
  /** The facts do not say so alone. */
  | { code: 'ground_needed'; ordinal: number };

/**
 * The keepers settle how tasks of a directive end a year. The facts are the ground where they say the same; what a person
 * judges, and whatever is not done, is told in words.
 */
export async function settleOutcomes(context: ActContext, input: SettledOutcomes) {
  type Result = { tasks: number };
  return await transact<Result, SettleOutcomesRefusal>(context, 'ledger', async (within) => {
    const { db, actId } = within;
    const { directiveId, year, tasks } = input;
    const holding = await holdTasks(within, 'settle_outcomes', tasks);
    if (!holding.ok) return holding;
    const { held, capacity } = holding;
    const ids = held.map(({ id }) => id);
    if ((await findYearClose(db, input))?.state === 'closed') return refuse({ code: 'year_closed' });
    const found = new Map((await listYearTasks(db, input, ids)).map((task) => [task.id, task]));
    const settled = new Map<string, Settled>();
    for (const { id, outcome, words } of tasks) {
      const task = found.get(id);
      if (!task) return refuse({ code: 'not_found' });
      if (!fitsState(outcome, task.state)) return refuse({ code: 'outcome_not_so', ordinal: task.ordinal });
      const proposed = proposeOutcome(task, year);
      if (words === null && needsWords(outcome, proposed))
        return refuse({ code: 'ground_needed', ordinal: task.ordinal });
      settled.set(id, { outcome, words, ...groundOf(outcome, proposed) });
    }
    await updateTasks(db, ids, {});
    await writeYearOutcomes(
      db,
      [...settled].map(([taskId, row]) => ({ directiveId, year, taskId, ...row, closedFrom: null, actId })),
    );
    await recordAct(within, {
      ...{ act: 'settle_outcomes', actVersion: 1, input: { ...input }, capacity },
      subjects: held.map((task) => taskSubject(task, { year, ...tellOf(settled.get(task.id)) })),
    });
    return { ok: true, result: { tasks: tasks.length } };
  });
}

interface Settled {
  outcome: YearOutcome;
  words: string | null;
  ground: ProposedOutcome['ground'] | 'words';
  groundOn: LocalDate | null;
}

/** The facts where they say the same; the words that were given otherwise. */
function groundOf(
  outcome: YearOutcome,
  proposed: ProposedOutcome | null,
): Pick<Settled, 'ground' | 'groundOn'> {
  return proposed?.outcome === outcome
    ? { ground: proposed.ground, groundOn: proposed.groundOn }
    : { ground: 'words', groundOn: null };
}

/** What the journal says of it at the task. */
function tellOf(settled: Settled | undefined): SubjectDetail {
  if (!settled) return {};
  const { outcome, words, ground, groundOn } = settled;
  return {
    yearOutcome: outcome,
    ...(groundOn !== null && { ground, groundOn }),
    ...(words !== null && { words }),
  };
}
