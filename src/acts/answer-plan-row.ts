import { seesAssignment } from '#ledger/policy/assignment-policy.ts';
import { mayDoToPlan, partyOfPlanAct, permitPlanAct } from '#ledger/policy/plan-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { findAnsweredRow } from '#store/read/plans/find-answered-row.ts';
import { findRowChange } from '#store/read/plans/list-plan-changes-since.ts';
import { lockAssignments } from '#store/tables/assignment.ts';
import { writeConfirmation } from '#store/tables/plan.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** The row that the lead of a task has written for all who carry it, as one of these has seen it. */
export interface SeenLeadRow {
  /** Whose answer it is, and its own assignment in the task. */
  organisationId: string;
  id: string;
  /** The lead's plan. */
  planOrganisationId: string;
  planId: string;
  /** The row's. */
  revision: number;
}

/** An organisation that carries a task with the lead agrees to the row that the lead has written for all. */
export async function confirmPlanRow(context: ActContext, input: SeenLeadRow) {
  return await answerPlanRow(context, 'confirm_plan_row', { ...input, words: null });
}

/** As `confirmPlanRow`, but it does not agree, and says with what. */
export async function objectToPlanRow(context: ActContext, input: SeenLeadRow & { words: string }) {
  return await answerPlanRow(context, 'object_to_plan_row', input);
}

async function answerPlanRow(
  context: ActContext,
  act: 'confirm_plan_row' | 'object_to_plan_row',
  input: SeenLeadRow & { words: string | null },
) {
  return await transact<{ answered: number }, ThingRefusal>(context, 'ledger', async (within) => {
    const { db, caller, actId, today } = within;
    const { organisationId, planOrganisationId, planId, words } = input;
    const [own] = await lockAssignments(db, [input]);
    if (!own || !findCapacity(caller, seesAssignment, own)) return refuse({ code: 'not_found' });
    if (!mayDoToPlan(caller, act, own)) return notPermitted(partyOfPlanAct(act));
    const row = await findAnsweredRow(db, { organisationId: planOrganisationId, planId, taskId: own.taskId });
    if (!row || own.endedActId !== null) return refuse({ code: 'not_found' });
    if (row.revision !== input.revision) {
      return refuse({ code: 'stale', thingId: row.assignmentId, since: await findRowChange(db, row) });
    }
    const capacity = permitPlanAct(caller, act, { organisationId, state: row.state });
    if (!capacity) return refuse({ code: 'not_in_state', state: row.state });
    await takeRole(db, { organisationId });
    await writeConfirmation(db, {
      ...{ organisationId, assignmentId: own.id, planOrganisationId, planId, actId },
      ...{ planAssignmentId: row.assignmentId, rowRevision: row.revision, answeredOn: today, words },
      answer: act === 'confirm_plan_row' ? 'confirmed' : 'objected',
    });
    const { taskId, directiveId } = own;
    await recordAct(within, {
      ...{ act, actVersion: 1, input: { ...input }, capacity },
      subjects: [
        {
          organisationId,
          taskId,
          directiveId,
          assignmentId: own.id,
          detail: words === null ? {} : { words },
        },
      ],
    });
    return { ok: true, result: { answered: 1 } };
  });
}
