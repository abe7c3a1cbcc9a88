import { meets } from '../reports/check-report.ts';
import { answersForTask, findPassedDate, foundIn } from './branches.ts';
import { isSameIndicator, listFigures } from './figures.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { FactBranch, TaskFacts } from './task-facts.ts';

/** The task's days have passed, or completion is claimed, and the last figure, the verified one first, misses the target. */
export const targetMissed: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'target_missed', severity: 'high', on: true, thresholds: {} },
  find: (task, { today }) =>
    task.branches.filter(answersForTask).flatMap((branch) => {
      const passed = findPassedDate(task, branch, { kinds: ['complete', 'adjusted'], today });
      const ended = branch.extendedOn === null && task.endsOn !== null && task.endsOn < today;
      if (passed === null && !ended && branch.claim === null) return [];
      return task.targets.flatMap((target) => {
        const last = lastFigureOf(branch, target.position);
        if (!last || meets(last.value, target) !== false) return [];
        const { organisationId } = branch;
        const aim = {
          kind: 'target',
          organisationId: null,
          id: task.taskId,
          position: target.position,
        } as const;
        return [
          foundIn(task, branch, `${target.position} ${last.id}`, [{ ...last.fact, organisationId }, aim]),
        ];
      });
    }),
};

/** The figure that was reported last, as somebody found it where they looked at that one; what was found of an earlier one is past. */
function lastFigureOf(branch: FactBranch, targetPosition: number) {
  const reported = listFigures(branch).findLast((figure) => figure.targetPosition === targetPosition);
  const verified = branch.verifiedFigures.findLast(
    (figure) =>
      figure.targetPosition === targetPosition &&
      (!reported || (isSameIndicator(figure, reported) && figure.period === reported.period)),
  );
  if (verified) {
    const { id, value } = verified;
    return { id, value, fact: { kind: 'verified_figure', id } as const };
  }
  if (!reported) return undefined;
  const { reportId: id, position, value } = reported;
  return { id, value, fact: { kind: 'figure', id, position } as const };
}
