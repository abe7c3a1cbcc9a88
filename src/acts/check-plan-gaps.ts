import { checkPlanRow, isGap } from '#ledger/plans/check-plan.ts';
import { emptyContent } from '#ledger/plans/plan-content.ts';
import type { Db } from '#store/open-store.ts';
import { listPlanContents } from '#store/read/plans/list-plan-contents.ts';
import { listPlannedAssignments } from '#store/read/plans/list-planned-assignments.ts';
import type { HeldPlan } from '#store/tables/plan.ts';
import { refuse } from './refusals.ts';

/** The plan does not state what a plan must: every place of it, by assignment and column, with the code of the gap. */
export type PlanIncomplete = { code: 'plan_incomplete'; issues: { path: string; message: string }[] };

/** Refuses a plan that leaves out what a plan must state of a task; undefined where it is complete. */
export async function refuseIncomplete(
  db: Db,
  plan: HeldPlan,
): Promise<{ ok: false; refusal: PlanIncomplete } | undefined> {
  const rows = await listPlanContents(db, plan);
  const assignments = await listPlannedAssignments(db, plan);
  const issues = assignments
    .filter(({ isLed }) => !isLed)
    .flatMap((assignment) => {
      const content = rows.get(assignment.assignmentId)?.content ?? emptyContent;
      return checkPlanRow(content, assignment)
        .filter(isGap)
        .map(({ code, field }) => ({
          path: `${assignment.assignmentId}.${field}`,
          message: `${assignment.ordinal}: ${code}`,
        }));
    });
  return issues.length > 0 ? refuse({ code: 'plan_incomplete', issues }) : undefined;
}
