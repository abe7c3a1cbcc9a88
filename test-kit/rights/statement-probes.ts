import { findCapacity } from '#ledger/policy/rule.ts';
import { mayDoToCycle, mayDoToStatement, seesStatement } from '#ledger/policy/statement-policy.ts';
import { seesDirective } from '#ledger/policy/task-policy.ts';
import { cycleActs, statementActs } from '#ledger/values/statement-values.ts';
import { answerOf, type Probe } from './line.ts';
import { organisationOf, type RightsWorld } from './rights-world.ts';

const owner = { organisationId: organisationOf.own, aboveIds: [organisationOf.above] };
const document = { kind: 'document', concernedIds: [] } as const;

const onStatements = Object.fromEntries(
  statementActs.map((act): [string, Probe] => [
    act,
    (_line, { caller }) =>
      answerOf(
        findCapacity(caller, seesStatement, owner) !== undefined,
        mayDoToStatement(caller, act, owner) !== undefined,
      ),
  ]),
);
const onCycles = Object.fromEntries(
  cycleActs.map((act): [string, Probe] => [
    act,
    (_line, { caller }) =>
      answerOf(
        findCapacity(caller, seesDirective, document) !== undefined,
        mayDoToCycle(caller, act) !== undefined,
      ),
  ]),
);

/** What the policy's own functions say of reconciliation, act by act. */
export const statementPolicyProbes: Record<string, Probe> = {
  ...onStatements,
  ...onCycles,
  see_statement: (_line, { caller }) =>
    answerOf(findCapacity(caller, seesStatement, owner) !== undefined, true),
};

/** A revision that nothing has. */
const never = 999;
const reason = '核对职责';

const seen = ({ statement: { organisationId, id } }: RightsWorld) => ({
  ...{ organisationId, id, revision: never },
});
const lines = ({ statement: { organisationId, id, assignmentId } }: RightsWorld) => ({
  ...{ organisationId, statementId: id, lines: [{ assignmentId, revision: never }] },
});

/** What each act is asked with, so that it changes nothing for those who may do it either. */
export const statementBodies: Record<string, (world: RightsWorld) => object> = {
  open_cycle: ({ document: { directiveId } }) => ({
    ...{ directiveId, kind: 'monthly', label: reason },
    ...{ fromOn: '2021-06-30', untilOn: '2021-06-01', dueOn: '2021-06-30' },
  }),
  close_cycle: ({ statement }) => ({ id: statement.cycleId, revision: never }),
  answer_statement_lines: (world) => ({ ...lines(world), answer: 'confirmed', words: null }),
  answer_no_change: (world) => ({ ...lines(world), words: null, nextNewsOn: null }),
  report_statement_lines: ({ statement: { organisationId, id, assignmentId } }) => ({
    ...{ organisationId, statementId: id },
    lines: [{ assignmentId, revision: never, progress: reason, values: [] }],
  }),
  assign_statement_lines: (world) => ({ ...lines(world), unitId: null }),
  sign_statement: (world) => ({ ...seen(world), signature: { way: 'in_program' } }),
  return_statement: (world) => ({ ...seen(world), reason }),
  keeper_answer_lines: (world) => ({ ...lines(world), answer: 'confirmed', words: null }),
};
