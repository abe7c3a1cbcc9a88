import { findingsSchema } from '#contract/findings.ts';
import { changesRules, mayDoToFinding, seesFinding, seesRules } from '#ledger/policy/finding-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { seesDirective } from '#ledger/policy/task-policy.ts';
import { findingActs } from '#ledger/values/finding-values.ts';
import { answerOf, type Probe } from './line.ts';
import { organisationOf, type RightsWorld } from './rights-world.ts';

/** Of the organisation whose things are acted on, in a task that another leads. */
const finding = {
  ...{ organisationId: organisationOf.own, aboveIds: [organisationOf.above], leadIds: [organisationOf.lead] },
};
const document = { kind: 'document', concernedIds: [] } as const;

/** What the policy's own functions say of findings and rules, act by act. */
export const findingPolicyProbes: Record<string, Probe> = {
  ...Object.fromEntries(
    findingActs.map((act): [string, Probe] => [
      act,
      (_line, { caller }) =>
        answerOf(
          findCapacity(caller, seesFinding, finding) !== undefined,
          mayDoToFinding(caller, act, finding) !== undefined,
        ),
    ]),
  ),
  find_discrepancies: (_line, { caller }) =>
    answerOf(
      findCapacity(caller, seesDirective, document) !== undefined,
      mayDoToFinding(caller, 'find_discrepancies') !== undefined,
    ),
  see_finding: (_line, { caller }) =>
    answerOf(findCapacity(caller, seesFinding, finding) !== undefined, true),
  see_rules: (_line, { caller }) => answerOf(findCapacity(caller, seesRules, undefined) !== undefined, true),
  try_rule: (_line, { caller }) =>
    answerOf(
      findCapacity(caller, seesRules, undefined) !== undefined,
      findCapacity(caller, changesRules, undefined) !== undefined,
    ),
  change_rule: (_line, { caller }) =>
    answerOf(true, findCapacity(caller, changesRules, undefined) !== undefined),
};

const reason = '核对职责';
const seen = ({ finding: { organisationId, id } }: RightsWorld) => ({
  findings: [{ organisationId, id, revision: 999 }],
});
const tuned = { rule: 'nothing_new', thresholds: { cycles: 3 } } as const;

/** What each act is asked with; looking for discrepancies is all that leaves something, and it gives nobody a right. */
export const findingBodies: Record<string, (world: RightsWorld) => object> = {
  find_discrepancies: ({ statement: { cycleId } }) => ({ cycleId }),
  explain_findings: (world) => ({ ...seen(world), words: reason }),
  correct_findings: (world) => ({ ...seen(world), words: reason, correctedActId: null }),
  accept_explanations: (world) => ({ ...seen(world), words: null }),
  uphold_findings: (world) => ({ ...seen(world), reason }),
  change_rule: () => ({ ...tuned, on: true, effectiveOn: '1999-01-01', reason }),
};

/** Whether somebody gets to see the finding in the list, and whether the rules answer them. */
export const findingSightProbes: Record<string, Probe> = {
  see_finding: async (_line, { ask }, { finding: { id } }) => {
    const response = await ask('/api/findings');
    if (response.statusCode !== 200) return 'unseen';
    const { findings } = findingsSchema.parse(response.json());
    return answerOf(
      findings.some((each) => each.id === id),
      true,
    );
  },
  see_rules: async (_line, { ask }) =>
    answerOf((await ask('/api/discrepancy-rules')).statusCode === 200, true),
  try_rule: async (_line, { ask }, { statement: { cycleId } }) => {
    const { statusCode } = await ask({
      ...{ method: 'POST', url: '/api/discrepancy-rules/try', payload: { ...tuned, cycleId } },
    });
    return answerOf(statusCode !== 404, statusCode === 200);
  },
};
