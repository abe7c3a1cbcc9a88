import { foundIn } from './branches.ts';
import { listFigures, type PlacedFigure, percentOff } from './figures.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { FactBranch, TaskFacts } from './task-facts.ts';

interface OwnFigure extends PlacedFigure {
  branch: FactBranch;
}

/**
 * Organisations of one task report different values of the same indicator for the same period. Each of them is asked. What the
 * lead says for all may be made up of what the others say, so that only a part larger than the whole contradicts it, or another
 * share in per cent; what was given on to organisations below is a part of what is reported above, and no conflict.
 */
export const figuresConflict: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'figures_conflict', severity: 'high', on: true, thresholds: { percent: 0 } },
  find: (task, { threshold }) => {
    const figures = task.branches
      .filter(({ parentId }) => parentId === null)
      .flatMap((branch) => lastOfEach(branch).map((figure) => ({ ...figure, branch })));
    return [...Map.groupBy(figures, keyOf)].flatMap(([key, said]) => {
      if (widestGap(said) <= threshold('percent')) return [];
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

/** By how many per cent the values that contradict each other lie apart at most. */
function widestGap(said: readonly OwnFigure[]): number {
  const [whole] = said.filter(({ branch }) => branch.voice === 'consolidated');
  const values = said.map(({ value }) => value);
  const largest = Math.max(...values);
  return whole && whole.unit !== '%'
    ? percentOff(largest, whole.value)
    : percentOff(largest, Math.min(...values));
}

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
