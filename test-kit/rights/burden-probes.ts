import { burdenYearSchema } from '#contract/burden.ts';
import { dataRequestsSchema } from '#contract/data-requests.ts';
import { burdenRules, seesBurden } from '#ledger/policy/burden-policy.ts';
import { mayDoToDataRequest, seesDataAnswers } from '#ledger/policy/data-request-policy.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { seesDirective } from '#ledger/policy/task-policy.ts';
import { answerOf, type Probe } from './line.ts';
import { organisationOf, type RightsWorld } from './rights-world.ts';

const own = { organisationId: organisationOf.own, aboveIds: [organisationOf.above] };
const document = { kind: 'document', concernedIds: [] } as const;
const reason = '减轻负担';
const longAgo = '1999-01-01';
const never = 999;

/** What the policy's own functions say of caps, of requests for data and of what requests cost. */
export const burdenPolicyProbes: Record<string, Probe> = {
  set_request_cap: (_line, { caller }) =>
    answerOf(true, findCapacity(caller, burdenRules.set_request_cap, undefined) !== undefined),
  approve_over_cap: (_line, { caller }) =>
    answerOf(true, findCapacity(caller, burdenRules.approve_over_cap, undefined) !== undefined),
  ask_data: (_line, { caller }) =>
    answerOf(
      findCapacity(caller, seesDirective, document) !== undefined,
      mayDoToDataRequest(caller, 'ask_data') !== undefined,
    ),
  answer_data_request: (_line, { caller }) =>
    answerOf(
      findCapacity(caller, seesDataAnswers, own) !== undefined,
      mayDoToDataRequest(caller, 'answer_data_request', [own.organisationId]) !== undefined,
    ),
  withdraw_data_request: (_line, { caller }) =>
    answerOf(true, mayDoToDataRequest(caller, 'withdraw_data_request') !== undefined),
  see_data_request: (_line, { caller }) =>
    answerOf(findCapacity(caller, seesDataAnswers, own) !== undefined, true),
  see_burden: (_line, { caller }) => {
    const scope = journalScopeOf(caller);
    const isWithin =
      scope === 'all' ||
      [organisationOf.own, organisationOf.above].some((id) => scope.organisationIds.includes(id));
    return answerOf(isWithin && findCapacity(caller, seesBurden, undefined) !== undefined, true);
  },
};

/** What each act is asked with, so that it changes nothing for those who may do it either. */
export const burdenBodies: Record<string, (world: RightsWorld) => object> = {
  set_request_cap: () => ({ kind: 'military_body', requests: null, fields: null, reason }),
  approve_over_cap: () => ({
    ...{ act: 'issue_order', askerId: organisationOf.above, organisationIds: [organisationOf.own] },
    ...{ validUntil: longAgo, reason },
  }),
  ask_data: ({ document: { directiveId } }) => ({
    ...{ directiveId, title: reason, purpose: reason, organisationIds: [organisationOf.own] },
    ...{ fields: [{ name: reason, unit: null, period: null, taskId: null }], dueOn: longAgo },
  }),
  answer_data_request: ({ dataRequestId: id }) => ({
    ...{ id, organisationId: organisationOf.own },
    answers: [{ position: 0, revision: never, value: reason }],
  }),
  withdraw_data_request: ({ dataRequestId: id }) => ({ id, revision: never, reason }),
};

/** What the server shows of what is asked of the organisation. */
export const burdenSightProbes: Record<string, Probe> = {
  see_data_request: async (_line, { ask }, { dataRequestId }) => {
    const answer = await ask('/api/data-requests');
    if (answer.statusCode === 404) return 'unseen';
    const { requests } = dataRequestsSchema.parse(answer.json());
    return answerOf(
      requests.some(({ id }) => id === dataRequestId),
      true,
    );
  },
  see_burden: async (_line, { ask }) => {
    const answer = await ask('/api/burden?year=2021');
    if (answer.statusCode === 404) return 'unseen';
    const { organisations } = burdenYearSchema.parse(answer.json());
    return answerOf(
      organisations.some(({ organisationId }) => organisationId === organisationOf.own),
      true,
    );
  },
};
