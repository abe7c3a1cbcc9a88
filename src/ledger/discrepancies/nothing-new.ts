import { cycleBefore } from '../reports/cycle.ts';
import { foundIn } from './branches.ts';
import { awaitsNamedDay, firstFullMonth, lastDueMonth } from './due-months.ts';
import type { DiscrepancyRule } from './rule.ts';
import type { TaskFacts } from './task-facts.ts';

/**
 * So many months running nothing new was said: no report, or one that says that nothing has changed. A day named for the next
 * news is awaited.
 */
export const nothingNew: DiscrepancyRule<TaskFacts> = {
  ...{ code: 'nothing_new', severity: 'medium', on: true, thresholds: { cycles: 3 } },
  find: (task, { today, threshold }) =>
    task.branches.flatMap((branch) => {
      const { state, voice, reports, organisationId, assignmentId: id } = branch;
      const first = firstFullMonth(branch);
      if (state !== 'received' || voice === null || !first || awaitsNamedDay(branch, today)) return [];
      const told = reports.findLast((report) => report.state === 'signed')?.cycle;
      let cycles = 0;
      let month = lastDueMonth(today, 'reportsDueOn');
      while (month >= first && (told === undefined || month > told)) {
        cycles += 1;
        month = cycleBefore(month);
      }
      if (cycles < threshold('cycles')) return [];
      const silent = { kind: 'assignment', organisationId, id, cycles } as const;
      const last = reports.at(-1);
      const report = last && ({ kind: 'report', organisationId, id: last.id } as const);
      return [foundIn(task, branch, `since ${told ?? first}`, report ? [silent, report] : [silent])];
    }),
};
