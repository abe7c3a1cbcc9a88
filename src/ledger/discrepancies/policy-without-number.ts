import { settlePolicies } from '../evidence/settle-policies.ts';
import { answersForTask, findPassedDate, foundIn } from './branches.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { TaskFacts } from './task-facts.ts';

/** The day of a policy has passed, and no document with number and date is there for it. */
export const policyWithoutNumber: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'policy_without_number', severity: 'high', on: true, thresholds: {} },
  find: (task, { today }) => {
    const days = task.dates.filter(({ kind }) => kind === 'issue_policy').map(({ dueOn }) => dueOn);
    const settled = settlePolicies(days, task.policies, task.askedOn);
    const dates = task.dates.filter(({ dueOn }) => !settled.has(dueOn));
    return task.branches.flatMap((branch) => {
      if (!answersForTask(branch)) return [];
      const dueOn = findPassedDate({ dates }, branch, { kinds: ['issue_policy'], today });
      if (dueOn === null) return [];
      const { organisationId, assignmentId: id } = branch;
      return [foundIn(task, branch, dueOn, [{ kind: 'assignment', organisationId, id, on: dueOn }])];
    });
  },
};
