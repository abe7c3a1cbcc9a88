import type { PlannedMilestone } from './plan-content.ts';

/**
 * Which of the milestones that a row had each of the new ones is: the one of the same words, else the one of the same
 * day; null where it is a new one. What evidence says of a milestone stays with it however often the row is written.
 */
export function keepMilestones(
  before: readonly (PlannedMilestone & { id: string })[],
  after: readonly PlannedMilestone[],
): (string | null)[] {
  const left = [...before];
  const take = (is: (milestone: PlannedMilestone) => boolean): string | null => {
    const index = left.findIndex(is);
    return index < 0 ? null : (left.splice(index, 1)[0]?.id ?? null);
  };
  const byWords = after.map(({ words }) => take((milestone) => milestone.words === words));
  return after.map(
    ({ dueOn }, index) =>
      byWords[index] ?? (dueOn === null ? null : take((milestone) => milestone.dueOn === dueOn)),
  );
}
