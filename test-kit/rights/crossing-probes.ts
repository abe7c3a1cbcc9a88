import {
  coordinationBoardSchema,
  instructionBoardSchema,
  policyQuestionBoardSchema,
  urgentBoardSchema,
} from '#contract/coordination.ts';
import { orderBoardSchema } from '#contract/orders.ts';
import { seesAssignment } from '#ledger/policy/assignment-policy.ts';
import { mayDoToCoordination, seesCoordination } from '#ledger/policy/coordination-policy.ts';
import { mayDoToInstruction, seesInstruction } from '#ledger/policy/instruction-policy.ts';
import { mayDoToOrder, seesOrder } from '#ledger/policy/order-policy.ts';
import {
  mayAskPolicyQuestion,
  mayDoToPolicyQuestion,
  seesPolicyQuestion,
} from '#ledger/policy/policy-question-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { mayDoToUrgentReport, seesUrgentReport } from '#ledger/policy/urgent-report-policy.ts';
import {
  coordinationActs,
  instructionActs,
  orderActs,
  policyQuestionActs,
  urgentReportActs,
} from '#ledger/values/act-names.ts';
import { answerOf, type Probe } from './line.ts';
import { organisationOf, type RightsWorld } from './rights-world.ts';

/** A revision that nothing has: whoever may act is told that it is out of date. */
const never = 999;
const words = '请研究';
const day = '2021-06-01';
const nowhere = ['no-such-organisation'];

const facts = {
  organisationId: organisationOf.own,
  leadIds: [organisationOf.lead],
  aboveIds: [organisationOf.above],
};
const coordination = { ...facts, ownerId: organisationOf.lead, consultedIds: [organisationOf.lead] };
const question = { ...facts, addresseeId: organisationOf.lead };
const report = { ...facts, recipientIds: [organisationOf.lead] };

/** The acts that make a thing need nothing to be seen first. */
const making: readonly string[] = [
  ...['raise_coordination', 'send_urgent_report', 'record_instruction', 'ask_policy_question'],
];

const onThings = <Act extends string>(acts: readonly Act[], find: (act: Act) => Probe) =>
  Object.fromEntries(acts.map((act): [string, Probe] => [act, find(act)]));

/** What the policy's own functions say. */
export const crossingPolicyProbes: Record<string, Probe> = {
  ...onThings(coordinationActs, (act) => (_line, { caller }) => {
    const seen = making.includes(act) || findCapacity(caller, seesCoordination, coordination) !== undefined;
    return answerOf(seen, mayDoToCoordination(caller, act, coordination) !== undefined);
  }),
  ...onThings(urgentReportActs, (act) => (_line, { caller }) => {
    const seen = making.includes(act) || findCapacity(caller, seesUrgentReport, report) !== undefined;
    return answerOf(seen, mayDoToUrgentReport(caller, act, report) !== undefined);
  }),
  ...onThings(instructionActs, (act) => (_line, { caller }) => {
    const seen = making.includes(act) || findCapacity(caller, seesInstruction, facts) !== undefined;
    return answerOf(seen, mayDoToInstruction(caller, act, facts) !== undefined);
  }),
  ...onThings(orderActs, (act) => (_line, { caller }) => {
    const seen =
      act === 'issue_order'
        ? findCapacity(caller, seesAssignment, { ...facts, parentOrganisationId: null })
        : findCapacity(caller, seesOrder, facts);
    return answerOf(seen !== undefined, mayDoToOrder(caller, act, facts) !== undefined);
  }),
  see_order: (_line, { caller }) => answerOf(findCapacity(caller, seesOrder, facts) !== undefined, true),
  ...onThings(policyQuestionActs, (act) => (_line, { caller }) => {
    const seen = making.includes(act) || findCapacity(caller, seesPolicyQuestion, question) !== undefined;
    const may = act === 'ask_policy_question' ? mayAskPolicyQuestion(caller) : undefined;
    return answerOf(seen, (may ?? mayDoToPolicyQuestion(caller, act, question)) !== undefined);
  }),
  see_policy_question: (_line, { caller }) =>
    answerOf(findCapacity(caller, seesPolicyQuestion, question) !== undefined, true),
  see_coordination: (_line, { caller }) =>
    answerOf(findCapacity(caller, seesCoordination, coordination) !== undefined, true),
  see_urgent_report: (_line, { caller }) =>
    answerOf(findCapacity(caller, seesUrgentReport, report) !== undefined, true),
  see_instruction: (_line, { caller }) =>
    answerOf(findCapacity(caller, seesInstruction, facts) !== undefined, true),
};

type Body = (world: RightsWorld) => object;

const request: Body = ({ crossing }) => ({ id: crossing.coordinationId, revision: never });
const order: Body = ({ crossing }) => ({ id: crossing.orderId, revision: never });
const put: Body = ({ crossing }) => ({ id: crossing.questionId, revision: never });
const sent: Body = ({ crossing }) => ({ id: crossing.reportId });

/** What each act is asked with; where it does something, that is of no consequence to the others. */
export const crossingBodies: Record<string, Body> = {
  raise_coordination: ({ document }) => ({ taskId: document.taskId, matter: words, request: words }),
  take_coordination: (world) => ({
    ...request(world),
    ...{ level: 'government', ownerId: organisationOf.lead, dueOn: day },
  }),
  consult_organisations: (world) => ({ ...request(world), organisationIds: nowhere, question: words }),
  answer_consultation: ({ crossing }) => ({ id: crossing.coordinationId, answer: words }),
  escalate_coordination: (world) => ({ ...request(world), reason: words }),
  decide_coordination: (world) => ({
    ...request(world),
    ...{ minuteNumber: words, decidedOn: day, decision: words },
  }),
  close_coordination: request,
  withdraw_coordination: (world) => ({ ...request(world), reason: words }),
  send_urgent_report: () => ({
    ...{ happened: words, occurredOn: day, measures: words, telephone: '000', recipientIds: nowhere },
  }),
  acknowledge_urgent_report: sent,
  follow_up_urgent_report: (world) => ({ ...sent(world), words }),
  close_urgent_report: (world) => ({ ...sent(world), outcome: words }),
  record_instruction: () => ({
    ...{ leader: words, words, givenOn: day, basis: words, organisationIds: nowhere, dueOn: day },
  }),
  issue_order: ({ document }) => ({
    ...{ organisationId: document.assignment.organisationId, assignmentId: document.assignment.id },
    ...{ colour: 'blue', matter: words, request: words, person: words, contact: words, decision: null },
    replyBy: '1999-01-01',
  }),
  confirm_order_receipt: order,
  reply_to_order: (world) => ({ ...order(world), reply: words }),
  return_order_reply: (world) => ({ ...order(world), reason: words, replyBy: day }),
  close_order: order,
  withdraw_order: (world) => ({ ...order(world), reason: words }),
  record_interview: (world) => ({
    ...order(world),
    ...{ heldOn: day, heldBy: words, attended: words, points: words, outcome: words, agreedOn: null },
  }),
  ask_policy_question: ({ document }) => ({
    ...{ taskId: document.taskId, addresseeId: nowhere[0], question: words, dueOn: '2999-12-31' },
  }),
  pass_on_policy_question: (world) => ({ ...put(world), addresseeId: nowhere[0], reason: words }),
  set_question_date: (world) => ({ ...put(world), dueOn: day, reason: words }),
  answer_policy_question: (world) => ({ ...put(world), answer: words }),
  ask_policy_question_again: (world) => ({ ...put(world), question: words, dueOn: day }),
  settle_policy_question: put,
  withdraw_policy_question: (world) => ({ ...put(world), reason: words }),
  report_on_instruction: ({ crossing }) => ({ id: crossing.followUpId, revision: never, words }),
  close_instruction: ({ crossing }) => ({ followUps: [{ id: crossing.followUpId, revision: never }] }),
};

/** What the server's boards show. */
export const crossingSightProbes: Record<string, Probe> = {
  see_coordination: async (_line, { ask }, { crossing }) => {
    const { items } = coordinationBoardSchema.parse((await ask('/api/coordination?limit=500')).json());
    return answerOf(
      items.some(({ id }) => id === crossing.coordinationId),
      true,
    );
  },
  see_urgent_report: async (_line, { ask }, { crossing }) => {
    const boards = await Promise.all(
      [false, true].map(async (ended) =>
        urgentBoardSchema.parse((await ask(`/api/urgent-reports?limit=500&ended=${ended}`)).json()),
      ),
    );
    return answerOf(
      boards.some(({ items }) => items.some(({ id }) => id === crossing.reportId)),
      true,
    );
  },
  see_order: async (_line, { ask }, { crossing }) => {
    const { items } = orderBoardSchema.parse((await ask('/api/orders?limit=500')).json());
    return answerOf(
      items.some(({ id }) => id === crossing.orderId),
      true,
    );
  },
  see_policy_question: async (_line, { ask }, { crossing }) => {
    const { items } = policyQuestionBoardSchema.parse((await ask('/api/policy-questions?limit=500')).json());
    return answerOf(
      items.some(({ id }) => id === crossing.questionId),
      true,
    );
  },
  see_instruction: async (_line, { ask }, { crossing }) => {
    const { items } = instructionBoardSchema.parse((await ask('/api/instructions?limit=500')).json());
    return answerOf(
      items.some(({ id }) => id === crossing.followUpId),
      true,
    );
  },
};
