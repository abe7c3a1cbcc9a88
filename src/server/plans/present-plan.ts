import type { LocalDate } from '#calendar/local-date.ts';
import { workingDaysBetween } from '#calendar/working-days.ts';
import type { PlannedRow, PlanSheet, PlanVersion } from '#contract/plan.ts';
import { checkPlanRow, isGap } from '#ledger/plans/check-plan.ts';
import { compareContents } from '#ledger/plans/compare-contents.ts';
import { emptyContent } from '#ledger/plans/plan-content.ts';
import { owesPlan } from '#ledger/plans/plan-standing.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { listPlanActs } from '#ledger/policy/plan-policy.ts';
import type { FoundPlan } from './find-plan.ts';

/** An organisation's plan for a directive as its reader sees it: every assignment, and all that each lacks. */
export function presentPlan(
  found: FoundPlan,
  { caller, today }: { caller: Caller; today: LocalDate },
): PlanSheet {
  const { organisation, directive, duty, carrying, versions, plan } = found;
  const dueOn = carrying?.dueOn ?? duty?.dueOn ?? null;
  const newest = versions[0];
  const isNewest = plan === undefined || plan.id === newest?.id;
  return {
    ...{ today, directiveId: directive.id, title: directive.title, docNumber: directive.docNumber },
    ...{ organisationId: organisation.organisationId, name: organisation.name, dueOn },
    owes: owesPlan({
      settled: carrying?.owes ?? null,
      asked: duty !== undefined,
      isRegion: carrying?.kind === 'local_government',
      assignments: carrying?.assignments ?? 0,
    }),
    workingDaysLeft: dueOn && workingDaysBetween(today, dueOn).days,
    plan: plan ? presentVersion(plan) : null,
    versions: versions.map(presentVersion),
    units: found.units,
    rows: found.assignments.map((assignment) => presentRow(found, assignment)),
    asked: found.asked.filter(
      ({ content }) => !checkPlanRow(content, { dueOn: null, targets: [] }).some(isGap),
    ),
    can: isNewest ? listPlanActs(caller, organisation, newest) : [],
  };
}

function presentRow(
  { contents, before, answers }: FoundPlan,
  assignment: FoundPlan['assignments'][number],
): PlannedRow {
  const row = contents.get(assignment.assignmentId);
  const content = row?.content ?? emptyContent;
  const former = before?.get(assignment.assignmentId)?.content ?? emptyContent;
  const changed = before ? compareContents(former, content) : [];
  const isEmpty = row === undefined || compareContents(emptyContent, content).length === 0;
  return {
    ...assignment,
    revision: row?.revision ?? 0,
    unitId: row?.unitId ?? null,
    returnReason: row?.returnReason ?? null,
    content,
    // Where the lead's row speaks for all, an empty one lacks nothing.
    lacks: assignment.isLed && isEmpty ? [] : checkPlanRow(content, assignment),
    answers:
      assignment.role === 'lead'
        ? (answers.get(assignment.taskId) ?? []).map(({ taskId: _, ...answer }) => answer)
        : [],
    changed,
    former: changed.length > 0 ? former : null,
  };
}

/** A version of a plan without what only the program needs. */
export function presentVersion(plan: PlanVersion): PlanVersion {
  const { id, version, state, revision, reason, signedOn, submittedOn } = plan;
  const { returnedOn, returnReason, acceptedOn } = plan;
  return {
    ...{ id, version, state, revision, reason, signedOn, submittedOn, returnedOn, returnReason, acceptedOn },
  };
}
