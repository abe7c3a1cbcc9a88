import { addDays } from '#calendar/local-date.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { TaskFacts } from './task-facts.ts';

/**
 * So many days after the task was first given, nobody has settled whom 等 or 有关部门 means. That is the keepers' own to do, and
 * no organisation's fault.
 */
export const placeholderUnresolved: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'placeholder_unresolved', severity: 'low', on: true, thresholds: { days: 30 } },
  find: ({ taskId, placeholders, branches }, { today, threshold }) => {
    const [given] = branches.flatMap(({ assignedOn }) => assignedOn ?? []).toSorted();
    if (given === undefined || addDays(given, threshold('days')) >= today) return [];
    return placeholders.map(({ id }) => ({
      ...{ organisationId: null, taskId, assignmentId: null, key: id },
      evidence: [{ kind: 'placeholder', organisationId: null, id, on: given }],
    }));
  },
};
