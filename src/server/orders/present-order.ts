import { workingDaysBetween } from '#calendar/working-days.ts';
import type { OrderProposal as ProposalView, SupervisionOrder } from '#contract/orders.ts';
import { colourAfter } from '#ledger/orders/check-colour.ts';
import { listOrderActs } from '#ledger/policy/order-policy.ts';
import { lightColours } from '#ledger/values/light-values.ts';
import type { OrderProposal } from '#store/read/orders/list-order-proposals.ts';
import type { OrderRow } from '#store/read/orders/list-orders.ts';
import type { CrossingReader } from '../coordination/present-coordination.ts';

/** A supervision order as its reader sees it, with what they may do. */
export function presentOrder(row: OrderRow, { caller, today }: CrossingReader): SupervisionOrder {
  const { shortName, englishName, ordinal, clause, followsYear, followsSerial, followsId, ...order } = row;
  const {
    organisationId,
    taskId,
    directiveId,
    assignmentId: _,
    leadIds: __,
    aboveIds: ___,
    actId: ____,
    ...said
  } = order;
  const waits = row.state === 'issued' || row.state === 'received';
  return {
    ...said,
    organisation: { id: organisationId, shortName, englishName },
    task: { id: taskId, directiveId, ordinal, clause },
    follows:
      followsId !== null && followsYear !== null && followsSerial !== null
        ? { id: followsId, year: followsYear, serial: followsSerial }
        : null,
    workingDaysLeft: waits ? workingDaysBetween(today, row.replyBy).days : null,
    can: listOrderActs(caller, row),
  };
}

/** What an order could be issued about, with the colour that it has without a decision. */
export function presentProposal(row: OrderProposal, { today }: Pick<CrossingReader, 'today'>): ProposalView {
  const { organisationId, assignmentId, shortName, englishName, role, rank, turns, former, contacts } = row;
  const colour = lightColours[rank] ?? 'grey';
  return {
    ...{ assignmentId, role, contacts, light: colour },
    organisation: { id: organisationId, shortName, englishName },
    task: { id: row.taskId, directiveId: row.directiveId, ordinal: row.ordinal, clause: row.clause },
    reasons: turns
      .filter((turn) => turn.colour === colour && turn.on <= today)
      .map(({ code, on, facts }) => ({ code, on, ...facts })),
    colour: colourAfter(former, today),
    afterColour: former?.colour ?? null,
  };
}
