import { seesAssignment } from '#ledger/policy/assignment-policy.ts';
import { partyRules } from '#ledger/policy/parties.ts';
import { mayDoToPlan, seesPlan, settlesPlanDuties } from '#ledger/policy/plan-policy.ts';
import { notesOwedReminders } from '#ledger/policy/reminder-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { seesDirective } from '#ledger/policy/task-policy.ts';
import { planActs } from '#ledger/values/act-names.ts';
import { answerOf, type Probe } from './line.ts';
import { organisationOf, type RightsWorld } from './rights-world.ts';

const owner = { organisationId: organisationOf.own, aboveIds: [organisationOf.above] };
/** Who answers the row of the lead does so in the task that both carry. */
const carrying = { ...owner, leadIds: [organisationOf.lead], parentOrganisationId: null };
const answering: readonly string[] = ['confirm_plan_row', 'object_to_plan_row'];

const onPlans = Object.fromEntries(
  planActs.map((act): [string, Probe] => [
    act,
    (_line, { caller }) =>
      answerOf(
        answering.includes(act)
          ? findCapacity(caller, seesAssignment, carrying) !== undefined
          : findCapacity(caller, seesPlan, owner) !== undefined,
        mayDoToPlan(caller, act, owner) !== undefined,
      ),
  ]),
);

/** What the policy's own functions say of plans, act by act. */
export const planPolicyProbes: Record<string, Probe> = {
  ...onPlans,
  see_plan: (_line, { caller }) => answerOf(findCapacity(caller, seesPlan, owner) !== undefined, true),
  settle_plan_duty: (_line, { caller }) =>
    answerOf(
      findCapacity(caller, seesDirective, { kind: 'document', concernedIds: [] }) !== undefined,
      findCapacity(caller, partyRules[settlesPlanDuties], { organisationId: '' }) !== undefined,
    ),
  note_owed_reminder: (_line, { caller }) =>
    answerOf(
      findCapacity(caller, seesDirective, { kind: 'document', concernedIds: [] }) !== undefined,
      findCapacity(caller, partyRules[notesOwedReminders], { organisationId: '' }) !== undefined,
    ),
};

/** A revision that nothing has. */
const never = 999;
const reason = '核对职责';

const seenPlan = ({ plan }: RightsWorld) => ({ ...plan, revision: never });
const seenRow = ({ document, leadPlan }: RightsWorld) => ({
  ...document.assignment,
  ...{ planOrganisationId: leadPlan.organisationId, planId: leadPlan.id, revision: never },
});

/** What each act on plans is asked with, so that it changes nothing for those who may do it either. */
export const planBodies: Record<string, (world: RightsWorld) => object> = {
  save_plan: ({ document, plan: { organisationId } }) => ({
    ...{ organisationId, directiveId: document.directiveId },
    rows: [
      {
        ...{ assignmentId: document.assignment.id, revision: never, unitId: null, measures: '' },
        ...{ deliverable: '', persons: [], milestones: [], trajectory: [] },
      },
    ],
  }),
  sign_plan: (world) => ({ ...seenPlan(world), signature: { way: 'in_program' } }),
  submit_plan: seenPlan,
  return_plan: (world) => ({ ...seenPlan(world), reason }),
  accept_plan: seenPlan,
  revise_plan: (world) => ({ ...seenPlan(world), reason }),
  confirm_plan_row: seenRow,
  object_to_plan_row: (world) => ({ ...seenRow(world), words: reason }),
  settle_plan_duty: ({ document: { directiveId } }) => ({
    ...{ directiveId, organisationIds: ['no-such-organisation'], owes: true },
  }),
  note_owed_reminder: ({ document: { directiveId } }) => ({
    ...{ owed: { kind: 'plan', directiveId }, organisationIds: ['no-such-organisation'] },
  }),
};
