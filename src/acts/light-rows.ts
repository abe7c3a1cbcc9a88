import type { Insertable } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { LightSettings } from '#ledger/lights/light-settings.ts';
import { settleLight } from '#ledger/lights/settle-light.ts';
import { weighBranches } from '#ledger/lights/weigh-branches.ts';
import { owesPlan, standingOfPlan } from '#ledger/plans/plan-standing.ts';
import type { LightWeight } from '#ledger/values/light-values.ts';
import type { AssignmentLightTable } from '#store/light-tables.ts';
import type { StoredBranchFacts } from '#store/read/lights/list-branch-facts.ts';
import type { StoredWeighedBranch } from '#store/read/lights/list-weighed-branches.ts';

export type LightRow = Insertable<AssignmentLightTable> & { untilOn: LocalDate | null };

/** The rows that these facts come to by those numbers, from that day on. */
export function lightRowsOf(
  facts: readonly StoredBranchFacts[],
  by: { weights: ReadonlyMap<string, LightWeight>; fromOn: LocalDate; settings: LightSettings },
): LightRow[] {
  const { weights, fromOn, settings } = by;
  return facts.map((stored) => {
    const { organisationId, id, taskId, directiveId } = stored;
    const light = settleLight({ ...stored, plan: planFactsOf(stored, fromOn) }, settings);
    const { grey, blueOn, yellowOn, redOn, turns } = light;
    return {
      ...{ organisationId, assignmentId: id, taskId, directiveId, fromOn, untilOn: null },
      ...{ weight: weights.get(id) ?? 'aside', grey, blueOn, yellowOn, redOn, turns },
      provisional: turns.some((turn) => turn.provisional),
    };
  });
}

/** What each branch of the tasks is for its task. */
export function weighTasks(branches: readonly StoredWeighedBranch[]): Map<string, LightWeight> {
  const byTask = [...Map.groupBy(branches, ({ taskId }) => taskId).values()];
  return new Map(byTask.flatMap((own) => [...weighBranches(own, own[0]?.convenerId ?? null)]));
}

function planFactsOf(stored: StoredBranchFacts, today: LocalDate) {
  const { planOwed, planAsked, planDueOn: dueOn, newestPlan, planAccepted, organisationKind, role } = stored;
  const owes = owesPlan({
    ...{ settled: planOwed, asked: planAsked, isRegion: organisationKind === 'local_government' },
    assignments: 1,
  });
  const standing = standingOfPlan(newestPlan ?? undefined, { owes, dueOn, today });
  return {
    // A plan speaks only of what its organisation answers for.
    owes: owes && role !== 'support',
    dueOn,
    handedIn: standing === 'submitted' || standing === 'accepted' || (newestPlan?.version ?? 0) > 1,
    accepted: planAccepted,
  };
}

const lightColumns = ['weight', 'grey', 'blueOn', 'yellowOn', 'redOn'] as const;

/** Whether two rows say the same of a branch, whenever they hold. */
export function isSameLight(before: LightRow, after: LightRow): boolean {
  return (
    lightColumns.every((column) => before[column] === after[column]) &&
    sorted(before.turns) === sorted(after.turns)
  );
}

/** JSON whose keys stand in one order, whatever order they were stored in. */
function sorted(turns: LightRow['turns']): string {
  return JSON.stringify(turns, (_key, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
