import type { LocalDate } from '#calendar/local-date.ts';
import { mayAskPolicyQuestion } from '#ledger/policy/policy-question-policy.ts';
import { insertRows } from '#store/insert-rows.ts';
import { listExistingOrganisations } from '#store/read/list-existing-organisations.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { type BrakeRefusal, brakeRequest } from './brake-request.ts';
import { deriveId } from './derive-id.ts';
import { findSeenTask } from './find-seen-task.ts';
import { policyQuestionSubjects } from './hold-policy-question.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

export interface NewPolicyQuestion {
  taskId: string;
  /** Who has to answer it. */
  addresseeId: string;
  /** Which policy it is about, by title or number. */
  policy?: string | undefined;
  question: string;
  /** The day by which the answer is needed. */
  dueOn: LocalDate;
  /** The head's leave to ask more than the cap. */
  approvalId?: string | undefined;
}

export type AskQuestionRefusal =
  | NotFound
  | NotPermitted
  | BrakeRefusal
  | { code: 'organisation_not_found' }
  /** Put to the organisation that asks. */
  | { code: 'asks_itself' }
  /** The day lies before today. */
  | { code: 'answer_in_past' };

/** An organisation puts a difficulty about a policy to the one that has to answer it (及时完善政策), with a day. */
export async function askPolicyQuestion(context: ActContext, input: NewPolicyQuestion) {
  return await transact<{ id: string }, AskQuestionRefusal>(context, 'ledger', async (within) => {
    const { db, actId, today, caller } = within;
    const { taskId, addresseeId, policy = null, question, dueOn, approvalId } = input;
    const capacity = mayAskPolicyQuestion(caller);
    const organisationId = capacity?.organisationId;
    if (!capacity || !organisationId) return notPermitted('spokesperson');
    const task = await findSeenTask(within, taskId);
    if (!task) return refuse({ code: 'not_found' });
    if (addresseeId === organisationId) return refuse({ code: 'asks_itself' });
    if (dueOn < today) return refuse({ code: 'answer_in_past' });
    const [addressee] = await listExistingOrganisations(db, [addresseeId]);
    if (!addressee) return refuse({ code: 'organisation_not_found' });
    const act = 'ask_policy_question';
    const reached = [{ organisationId: addresseeId, lines: null }];
    const braked = await brakeRequest(within, { act, capacity, reached, approvalId });
    if (!braked.ok) return braked;
    const id = deriveId(actId, 'policy question');
    const { directiveId } = task;
    await takeRole(db, { organisationId });
    await insertRows(db, {
      policyQuestion: [
        {
          ...{ organisationId, id, taskId, directiveId, addresseeId, policy, question, dueOn, actId },
          ...{ state: 'asked', revision: 1, askedOn: today },
        },
      ],
    });
    await takeRole(db, 'ledger');
    await recordAct(within, {
      ...{ act, actVersion: 1, input: { ...input }, capacity },
      ...(braked.basis && { basis: braked.basis }),
      subjects: policyQuestionSubjects(
        { organisationId, id, taskId, directiveId },
        { told: [addresseeId], revision: 1, detail: { toOrganisationId: addresseeId, question, dueOn } },
      ),
    });
    return { ok: true, result: { id } };
  });
}
