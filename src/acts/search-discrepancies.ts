import type { LocalDate } from '#calendar/local-date.ts';
import type { RuleSetting } from '#ledger/discrepancies/rule-settings.ts';
import { type Discrepancy, findAtOrganisation, findInTask } from '#ledger/discrepancies/run-rules.ts';
import type { TaskFacts } from '#ledger/discrepancies/task-facts.ts';
import { owesPlan } from '#ledger/plans/plan-standing.ts';
import { inPortions } from '#store/in-portions.ts';
import type { Db } from '#store/open-store.ts';
import { listOrganisationFacts } from '#store/read/findings/list-organisation-facts.ts';
import {
  type FactsAsked,
  listFactBranches,
  listRuledTasks,
  listTaskFacts,
} from '#store/read/findings/list-task-facts.ts';
import { findVoices } from './find-voices.ts';

/** So many are held at a time, or those of one task where it has more. */
const BRANCHES_AT_A_TIME = 4_000;

export interface DiscrepancySearch {
  directiveId: string;
  settings: readonly RuleSetting[];
  today: LocalDate;
  /** A closed cycle is looked at as of the day on which it was closed; null for the ledger as it stands. */
  closed: { cycleId: string; closedOn: LocalDate } | null;
  /** Aborted where the search is to be broken off: it takes minutes in a nation. */
  stopping?: AbortSignal | undefined;
}

/**
 * Everything that the rules find in a directive, task by task and then organisation by organisation. Nothing is compared
 * beyond one task, so that the work grows with the ledger and not with its square. Read under the ledger's role.
 */
export async function searchDiscrepancies(
  db: Db,
  { directiveId, settings, today, closed, stopping }: DiscrepancySearch,
): Promise<Discrepancy[]> {
  const day = closed?.closedOn ?? today;
  const run = { settings, today: day };
  const asked = { day, closedCycleId: closed?.cycleId ?? null };
  const ruled = await listRuledTasks(db, directiveId);
  const found: Discrepancy[] = [];
  for (const portion of inPortions(ruled, BRANCHES_AT_A_TIME, ({ branches }) => branches)) {
    stopping?.throwIfAborted();
    const taskIds = portion.map(({ taskId }) => taskId);
    const tasks = await loadTasks(db, taskIds, asked);
    found.push(...tasks.flatMap((task) => findInTask(task, run)));
  }
  for (const stored of await listOrganisationFacts(db, directiveId, day)) {
    const { planOwed: settled, planAsked, kind, assignments } = stored;
    const owes = owesPlan({ settled, asked: planAsked, isRegion: kind === 'local_government', assignments });
    found.push(...findAtOrganisation({ ...stored, owesPlan: owes }, run));
  }
  return found;
}

async function loadTasks(db: Db, taskIds: readonly string[], asked: FactsAsked): Promise<TaskFacts[]> {
  const voices = await findVoices(db, taskIds);
  const branches = Map.groupBy(await listFactBranches(db, taskIds, asked), ({ taskId }) => taskId);
  return (await listTaskFacts(db, taskIds)).map((task) => ({
    ...task,
    branches: (branches.get(task.taskId) ?? []).map((branch) => ({
      ...branch,
      voice: voices.get(branch.assignmentId)?.kind ?? null,
    })),
  }));
}
