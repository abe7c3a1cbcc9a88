import { foundIn } from './branches.ts';
import { isSameIndicator, listFigures, percentOff } from './figures.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { TaskFacts } from './task-facts.ts';

/** What was reported is more than so many per cent above what was verified for the same indicator and period. */
export const aboveVerified: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'above_verified', severity: 'high', on: true, thresholds: { percent: 10 } },
  find: (task, { threshold }) =>
    task.branches.flatMap((branch) =>
      branch.verifiedFigures.flatMap((verified) => {
        const { organisationId } = branch;
        const reported = listFigures(branch).findLast(
          (figure) => isSameIndicator(figure, verified) && figure.period === verified.period,
        );
        if (!reported || reported.value <= verified.value) return [];
        const percent = percentOff(reported.value, verified.value);
        if (percent <= threshold('percent')) return [];
        const { reportId: id, position } = reported;
        return [
          foundIn(task, branch, `${verified.id} ${id} ${position}`, [
            { kind: 'figure', organisationId, id, position, percent },
            { kind: 'verified_figure', organisationId, id: verified.id },
          ]),
        ];
      }),
    ),
};
