import { foundIn } from './branches.ts';
import type { DiscrepancyRule } from './rule.ts';
import { percentSame, shinglesOf } from './similarity.ts';
import type { TaskFacts } from './task-facts.ts';

/** The progress of the last report is, all but for figures, that of the one before. Short sentences are alike by nature. */
export const copiedFromLast: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'copied_from_last', severity: 'low', on: true, thresholds: { percent: 90, characters: 20 } },
  find: (task, { threshold }) =>
    task.branches.flatMap((branch) => {
      const { reports, organisationId } = branch;
      const [before, last] = reports.filter(({ state }) => state === 'signed').slice(-2);
      if (!before?.progress || !last?.progress) return [];
      const [former, later] = [shinglesOf(before.progress), shinglesOf(last.progress)];
      if (later.length < threshold('characters')) return [];
      const percent = percentSame(former, later);
      if (percent < threshold('percent')) return [];
      return [
        foundIn(task, branch, `${before.id} ${last.id}`, [
          { kind: 'report', organisationId, id: last.id, percent },
          { kind: 'report', organisationId, id: before.id },
        ]),
      ];
    }),
};
