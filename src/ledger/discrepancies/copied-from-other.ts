import { foundIn } from './branches.ts';
import type { Found } from './found.ts';
import type { DiscrepancyRule } from './rule.ts';
import { percentSame, type Shingles, shinglesOf } from './similarity.ts';
import type { FactBranch, SaidReport, TaskFacts } from './task-facts.ts';

interface Written {
  branch: FactBranch;
  report: SaidReport;
  words: Shingles;
}

/**
 * For the same month and task two organisations say the same in nearly the same words: whoever signed later is asked. A lead
 * that puts together what the others said repeats them rightly, and so does whoever gave the task on.
 */
export const copiedFromOther: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'copied_from_other', severity: 'medium', on: true, thresholds: { percent: 80, characters: 20 } },
  find: (task, { threshold }) => {
    const written = task.branches.flatMap((branch) =>
      branch.reports.flatMap((report): Written[] => {
        if (report.state !== 'signed' || report.kind === 'consolidated' || !report.progress) return [];
        const words = shinglesOf(report.progress);
        return words.length < threshold('characters') ? [] : [{ branch, report, words }];
      }),
    );
    return [...Map.groupBy(written, ({ report }) => report.cycle).values()].flatMap((ofMonth) =>
      compareAll(task, ofMonth, threshold('percent')),
    );
  },
};

/** Each report against those signed before it; the one that is most like it counts. */
function compareAll(task: TaskFacts, ofMonth: Written[], least: number): Found[] {
  const inOrder = ofMonth.toSorted((one, other) => (one.report.actId < other.report.actId ? -1 : 1));
  return inOrder.flatMap((later, index) => {
    const [nearest] = inOrder
      .slice(0, index)
      .filter(
        ({ branch }) =>
          !areOneLine(branch, later.branch) && branch.organisationId !== later.branch.organisationId,
      )
      .map((earlier) => ({ earlier, percent: percentSame(earlier.words, later.words) }))
      .filter(({ percent }) => percent >= least)
      .toSorted((one, other) => other.percent - one.percent);
    if (!nearest) return [];
    const { branch, report } = later;
    const { earlier, percent } = nearest;
    return [
      foundIn(task, branch, report.id, [
        { kind: 'report', organisationId: branch.organisationId, id: report.id, percent },
        { kind: 'report', organisationId: earlier.branch.organisationId, id: earlier.report.id },
      ]),
    ];
  });
}

/** One of the two gave the task on to the other. */
function areOneLine(one: FactBranch, other: FactBranch): boolean {
  return one.parentId === other.assignmentId || other.parentId === one.assignmentId;
}
