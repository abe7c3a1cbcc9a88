import { complains, mayDoToComplaint } from '#ledger/policy/complaint-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { complaintActs } from '#ledger/values/complaint-values.ts';
import { answerOf, type Probe } from './line.ts';
import type { RightsWorld } from './rights-world.ts';

/** What the policy's own functions say of complaints, act by act. */
export const complaintPolicyProbes: Record<string, Probe> = Object.fromEntries(
  complaintActs.map((act) => [
    act,
    (_line, { caller }) =>
      answerOf(
        findCapacity(caller, complains, undefined) !== undefined,
        mayDoToComplaint(caller, act) !== undefined,
      ),
  ]),
);

/** What each act is asked with, so that it changes nothing of the complaint that is there. */
export const complaintBodies: Record<string, (world: RightsWorld) => object> = {
  send_complaint: () => ({ topic: '重复填报', words: '同一数据报了两次。' }),
  open_complaint: ({ complaintId: id }) => ({ id }),
  answer_complaint: ({ complaintId: id }) => ({ id, revision: 999, answer: '已经合并。' }),
};
