import { type LocalDate, yearOf } from '#calendar/local-date.ts';
import { carriedStates } from '#ledger/orders/carried-states.ts';
import { isUnanswered, needsDecision } from '#ledger/orders/check-colour.ts';
import { seesAssignment } from '#ledger/policy/assignment-policy.ts';
import { mayIssueOrders } from '#ledger/policy/order-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { OrderColour } from '#ledger/values/order-values.ts';
import { insertRows } from '#store/insert-rows.ts';
import { lockAssignments } from '#store/tables/assignment.ts';
import { lockOpenOrder, takeOrderNumber, updateOrder } from '#store/tables/supervision-order.ts';
import type { ActContext } from './act-context.ts';
import { type BrakeRefusal, brakeRequest } from './brake-request.ts';
import { deriveId } from './derive-id.ts';
import { orderSubject } from './hold-order.ts';
import { recordAct } from './record-act.ts';
import { type NotFound, type NotInState, type NotPermitted, notPermitted, refuse } from './refusals.ts';
import { transact } from './transact.ts';

export interface NewOrder {
  /** The assignment that it is about, and whose organisation it is addressed to. */
  organisationId: string;
  assignmentId: string;
  colour: OrderColour;
  matter: string;
  request: string;
  /** The person answerable in the organisation. */
  person: string;
  replyBy: LocalDate;
  /** Whom to telephone in the keepers' office. */
  contact: string;
  /** Where it starts higher than after an unanswered lower one: the decision that says so. */
  decision: string | null;
  /** The head's leave to ask more than the cap. */
  approvalId?: string | undefined;
}

export type IssueOrderRefusal =
  | NotFound
  | NotPermitted
  | NotInState
  | BrakeRefusal
  /** One is open on the matter, and its day has not passed or it has a reply. */
  | { code: 'order_open'; serial: number }
  /** It starts higher than it may without a decision. */
  | { code: 'decision_needed' }
  | { code: 'reply_in_past' };

/**
 * The keepers issue a supervision order (督办单). One matter, one slip: a higher one follows an open one that was left unanswered and
 * takes its place; anything else that is open stands against it.
 */
export async function issueOrder(context: ActContext, input: NewOrder) {
  type Result = { id: string; year: number; serial: number };
  return await transact<Result, IssueOrderRefusal>(context, 'ledger', async (within) => {
    const { db, actId, today, caller } = within;
    const { organisationId, assignmentId, colour, decision, approvalId, ...said } = input;
    const capacity = mayIssueOrders(caller);
    const [assignment] = await lockAssignments(db, [{ organisationId, id: assignmentId }]);
    if (!assignment || !findCapacity(caller, seesAssignment, assignment))
      return refuse({ code: 'not_found' });
    if (!capacity) return notPermitted('keeper');
    if (!carriedStates.includes(assignment.state))
      return refuse({ code: 'not_in_state', state: assignment.state });
    if (said.replyBy < today) return refuse({ code: 'reply_in_past' });
    const open = (await lockOpenOrder(db, assignment)) ?? null;
    if (open && !isUnanswered(open, today)) return refuse({ code: 'order_open', serial: open.serial });
    if (decision === null && needsDecision(colour, open, today)) return refuse({ code: 'decision_needed' });
    const reached = [{ organisationId, lines: null }];
    const braked = await brakeRequest(within, { act: 'issue_order', capacity, reached, approvalId });
    if (!braked.ok) return braked;
    const bases = [decision, braked.basis].filter((basis) => typeof basis === 'string');
    const year = yearOf(today);
    const serial = await takeOrderNumber(db, year);
    const id = deriveId(actId, 'order');
    const { taskId, directiveId } = assignment;
    if (open) await updateOrder(db, open, { state: 'followed', endedOn: today });
    const key = { organisationId, id, taskId, directiveId };
    await insertRows(db, {
      supervisionOrder: [
        {
          ...{ ...key, assignmentId, year, serial, colour, ...said, decision, actId },
          ...{ issuer: caller.name, issuedOn: today, followsId: open?.id ?? null },
          ...{ state: 'issued', revision: 1 },
        },
      ],
    });
    await recordAct(within, {
      ...{ act: 'issue_order', actVersion: 1, input: { ...input }, capacity },
      ...(bases.length > 0 && { basis: bases.join('；') }),
      subjects: [
        orderSubject(
          { ...key, revision: 1 },
          { orderColour: colour, request: said.request, dueOn: said.replyBy },
        ),
        ...(open ? [orderSubject({ ...open, revision: open.revision + 1 }, {})] : []),
      ],
    });
    return { ok: true, result: { id, year, serial } };
  });
}
