import { isCumulative, meets } from '../reports/check-report.ts';
import { foundIn } from './branches.ts';
import { isSameIndicator, listFigures, type PlacedFigure, percentOff } from './figures.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { TaskFacts } from './task-facts.ts';

/**
 * From one report to the next the figure of a target moved away from it by more than so many per cent. Only what can be held
 * against each other is: shares, and what is counted up from the year's beginning.
 */
export const againstTarget: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'against_target', severity: 'medium', on: true, thresholds: { percent: 5 } },
  find: (task, { threshold }) =>
    task.branches.flatMap((branch) =>
      task.targets.flatMap((target) => {
        const { organisationId } = branch;
        const ofTarget = listFigures(branch).filter((figure) => figure.targetPosition === target.position);
        const last = ofTarget.at(-1);
        const before = ofTarget.findLast(({ reportId }) => reportId !== last?.reportId);
        if (!last || !before || !areComparable(before, last)) return [];
        const percent = percentOff(last.value, before.value);
        // Whether more or less is wanted is told by which of the two would meet a target that lies between them.
        const between = { ...target, value: (last.value + before.value) / 2 };
        if (percent <= threshold('percent') || meets(last.value, between) !== false) return [];
        const facts = [before, last].map(({ reportId: id, position }) => ({
          ...{ kind: 'figure' as const, organisationId, id, position },
        }));
        const aim = {
          kind: 'target',
          organisationId: null,
          id: task.taskId,
          position: target.position,
        } as const;
        return [
          foundIn(task, branch, `${target.position} ${before.reportId} ${last.reportId}`, [...facts, aim]),
        ];
      }),
    ),
};

function areComparable(before: PlacedFigure, last: PlacedFigure): boolean {
  const bothCumulative = isCumulative(before.period) && isCumulative(last.period);
  return isSameIndicator(before, last) && (last.unit === '%' || bothCumulative);
}
