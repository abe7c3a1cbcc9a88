import { foundIn } from './branches.ts';
import { listFigures, type PlacedFigure, percentOff } from './figures.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { FactBranch, TaskFacts } from './task-facts.ts';

interface OwnFigure extends PlacedFigure {
  branch: FactBranch;
}

/**
 * Organisations of one task report different values of the same indicator for the same period. Each of them is asked. What was
 * given on to organisations below is a share of what is reported above, and no conflict.
 */
export const figuresConflict: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'figures_conflict', severity: 'high', on: true, thresholds: { percent: 0 } },
  find: (task, { threshold }) => {
    const figures = task.branches
      .filter(({ parentId }) => parentId === null)
      .flatMap((branch) => lastOfEach(branch).map((figure) => ({ ...figure, branch })));
    return [...Map.groupBy(figures, keyOf)].flatMap(([key, said]) => {
      const values = said.map(({ value }) => value);
      if (percentOff(Math.max(...values), Math.min(...values)) <= threshold('percent')) return [];
      const reports = said.map(({ reportId, position }) => `${reportId} ${position}`).toSorted();
      return said.map((own) =>
        foundIn(
          task,
          own.branch,
          `${key} ${reports.join(' ')}`,
          [own, ...said.filter(isNot(own))].map(factOf),
        ),
      );
    });
  },
};

/** The figure of each indicator and period that was reported last. */
function lastOfEach(branch: FactBranch): PlacedFigure[] {
  return [...new Map(listFigures(branch).map((figure) => [keyOf(figure), figure])).values()];
}

function keyOf({ indicator, unit, period }: PlacedFigure): string {
  return JSON.stringify([indicator.trim(), unit, period.trim()]);
}

function isNot(own: OwnFigure) {
  return ({ branch }: OwnFigure) => branch !== own.branch;
}

function factOf({ branch: { organisationId }, reportId: id, position }: OwnFigure) {
  return { kind: 'figure', organisationId, id, position } as const;
}
