import { seesAssignment } from '#ledger/policy/assignment-policy.ts';
import { mayDoToMilestone } from '#ledger/policy/milestone-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { milestoneActs } from '#ledger/values/verification-values.ts';
import { answerOf, type Probe } from './line.ts';
import { organisationOf, type RightsWorld } from './rights-world.ts';

const carrying = {
  organisationId: organisationOf.own,
  ...{ leadIds: [organisationOf.lead], aboveIds: [organisationOf.above], parentOrganisationId: null },
};

/** What the policy's own functions say of milestones, act by act. */
export const milestonePolicyProbes: Record<string, Probe> = Object.fromEntries(
  milestoneActs.map((act): [string, Probe] => [
    act,
    (_line, { caller }) =>
      answerOf(
        findCapacity(caller, seesAssignment, carrying) !== undefined,
        mayDoToMilestone(caller, act, carrying) !== undefined,
      ),
  ]),
);

/** A revision that nothing has. */
const never = 999;
const nobody = '00000000-0000-4000-8000-000000000000';
const verification = { how: 'by_data', by: '督查组', on: '2021-06-01', words: '核对职责' };

const marks = ({ mark }: RightsWorld) => [{ ...mark, revision: never }];

/** What each act on what is verified is asked with, so that it changes nothing for those who may do it either. */
export const verificationBodies: Record<string, (world: RightsWorld) => object> = {
  claim_milestones: ({ document: { assignment } }) => ({
    ...{ organisationId: assignment.organisationId, assignmentId: assignment.id },
    milestones: [{ milestoneId: nobody, reachedOn: '2021-06-01', said: null, evidenceIds: [] }],
  }),
  withdraw_milestone_claims: (world) => ({ marks: marks(world) }),
  verify_milestones: (world) => ({ marks: marks(world), verification }),
  reject_milestones: (world) => ({ marks: marks(world), verification }),
  verify_values: ({ report: { organisationId, id } }) => ({
    ...{ organisationId, id, revision: never, verification },
    values: [{ position: 0, value: 1, source: '核对职责' }],
  }),
  co_sign_report: ({ report: { organisationId, id } }) => ({
    ...{ organisationId, id, revision: never, coSignerId: organisationOf.lead },
    signature: { way: 'in_program' },
  }),
  waive_co_signatures: ({ report: { organisationId, id } }) => ({
    ...{ organisationId, id, revision: never, reason: '核对职责' },
  }),
};
