import { acceptPlan } from '#acts/accept-plan.ts';
import { confirmPlanRow, objectToPlanRow } from '#acts/answer-plan-row.ts';
import { returnPlan } from '#acts/return-plan.ts';
import { revisePlan } from '#acts/revise-plan.ts';
import { savePlan, type TypedPlan } from '#acts/save-plan.ts';
import { settlePlanDuty } from '#acts/settle-plan-duty.ts';
import { signPlan } from '#acts/sign-plan.ts';
import { submitPlan } from '#acts/submit-plan.ts';
import {
  acceptPlanSchema,
  answeredPlanRowSchema,
  changedPlanSchema,
  confirmPlanRowSchema,
  objectToPlanRowSchema,
  returnPlanSchema,
  revisedPlanSchema,
  revisePlanSchema,
  type SavePlan,
  savedPlanSchema,
  savePlanSchema,
  settledPlanDutySchema,
  settlePlanDutySchema,
  signPlanSchema,
  submitPlanSchema,
} from '#contract/acts/plans.ts';
import { actRoute } from './act-route.ts';
import { readDay } from './read-day.ts';

/** The acts on plans, as they are asked for. */
export const planActRoutes = [
  actRoute({
    act: 'save_plan',
    summary: 'Save rows of the plan that an organisation is making, each whole (实施方案)',
    body: savePlanSchema,
    result: savedPlanSchema,
    run: (context, body) => savePlan(context, readTypedPlan(body)),
  }),
  actRoute({
    act: 'sign_plan',
    summary: 'Sign a plan, or record that it was signed on paper with the scanned sheet (签发)',
    body: signPlanSchema,
    result: changedPlanSchema,
    run: (context, { signature, ...plan }) =>
      signPlan(context, {
        ...plan,
        signature:
          signature.way === 'on_paper' ? { ...signature, signedOn: readDay(signature.signedOn) } : signature,
      }),
  }),
  actRoute({
    act: 'submit_plan',
    summary: 'Hand a signed plan to the keepers',
    body: submitPlanSchema,
    result: changedPlanSchema,
    run: submitPlan,
  }),
  actRoute({
    act: 'return_plan',
    summary: 'Give a plan back with the reason, and with reasons for single rows',
    body: returnPlanSchema,
    result: changedPlanSchema,
    run: returnPlan,
  }),
  actRoute({
    act: 'accept_plan',
    summary: 'Accept a plan, which counts from then on',
    body: acceptPlanSchema,
    result: changedPlanSchema,
    run: acceptPlan,
  }),
  actRoute({
    act: 'revise_plan',
    summary: 'Go on working at a signed plan, or begin the next version of an accepted one',
    body: revisePlanSchema,
    result: revisedPlanSchema,
    run: revisePlan,
  }),
  actRoute({
    act: 'confirm_plan_row',
    summary: 'Agree to what the lead of a task has planned for all who carry it',
    body: confirmPlanRowSchema,
    result: answeredPlanRowSchema,
    run: confirmPlanRow,
  }),
  actRoute({
    act: 'object_to_plan_row',
    summary: 'Say with what of the lead’s plan for a task the organisation does not agree',
    body: objectToPlanRowSchema,
    result: answeredPlanRowSchema,
    run: objectToPlanRow,
  }),
  actRoute({
    act: 'settle_plan_duty',
    summary: 'Settle that organisations owe a plan of a directive, or that they do not',
    body: settlePlanDutySchema,
    result: settledPlanDutySchema,
    run: (context, { dueOn, ...body }) =>
      settlePlanDuty(context, { ...body, dueOn: dueOn === null ? null : readDay(dueOn) }),
  }),
];

function readTypedPlan({ rows, ...plan }: SavePlan): TypedPlan {
  return {
    ...plan,
    rows: rows.map((row) => ({
      ...row,
      milestones: row.milestones.map(({ dueOn, ...milestone }) => ({
        ...milestone,
        dueOn: dueOn === null ? null : readDay(dueOn),
      })),
      trajectory: row.trajectory.map(({ reachOn, ...point }) => ({ ...point, reachOn: readDay(reachOn) })),
    })),
  };
}
