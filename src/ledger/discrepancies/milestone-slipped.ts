import { addDays } from '#calendar/local-date.ts';
import { foundIn, isWorkedOn } from './branches.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { TaskFacts } from './task-facts.ts';

/** The day of a milestone has passed by more than so many days; it is neither claimed as reached nor verified. */
export const milestoneSlipped: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'milestone_slipped', severity: 'medium', on: true, thresholds: { days: 0 } },
  find: (task, { today, threshold }) =>
    task.branches.filter(isWorkedOn).flatMap((branch) =>
      (branch.planRow?.milestones ?? []).flatMap(({ id, dueOn, reachedOn }) => {
        if (dueOn === null || reachedOn !== null || addDays(dueOn, threshold('days')) >= today) return [];
        const { organisationId } = branch;
        return [
          foundIn(task, branch, `${id} ${dueOn}`, [{ kind: 'milestone', organisationId, id, on: dueOn }]),
        ];
      }),
    ),
};
