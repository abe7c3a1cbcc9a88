import type { LocalDate } from '#calendar/local-date.ts';
import type { BoardRow as BoardRowView, SilentOrganisation as SilentView } from '#contract/boards.ts';
import { lightOn } from '#ledger/lights/light-on.ts';
import { carriedStates } from '#ledger/orders/carried-states.ts';
import { colourAfter, isUnanswered } from '#ledger/orders/check-colour.ts';
import { listAssignmentActs } from '#ledger/policy/assignment-policy.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { mayIssueOrders } from '#ledger/policy/order-policy.ts';
import type { BoardRow } from '#store/read/boards/list-board-rows.ts';
import type { SilentOrganisation } from '#store/read/boards/list-silent-organisations.ts';

/** Who looks at the board of a directive, of which day, and on which. */
export interface BoardReader {
  caller: Caller;
  directiveId: string;
  day: LocalDate;
  today: LocalDate;
}

/** A branch on the board of a day: why it is red, or why it turns so, and what the caller may do about it. */
export function presentBoardRow(row: BoardRow, reader: BoardReader): BoardRowView {
  const { caller, directiveId, day } = reader;
  const { organisationId, shortName, englishName, taskId, ordinal, clause, redOn } = row;
  const { assignmentId, revision, role, remindedOn, contacts } = row;
  // What turns red later is told by the reasons of that day.
  const toldOn = redOn !== null && redOn > day ? redOn : day;
  return {
    ...{ assignmentId, revision, role, remindedOn, contacts, redOn },
    order: row.order && {
      ...{ id: row.order.id, colour: row.order.colour, year: row.order.year, serial: row.order.serial },
    },
    issue: findIssue(row, reader),
    colours: row.weight === 'voice',
    organisation: { id: organisationId, shortName, englishName },
    task: { id: taskId, directiveId, ordinal, clause },
    light: lightOn(row, day).colour,
    reasons: lightOn(row, toldOn).reasons.map(({ code, on, facts }) => ({ code, on, ...facts })),
    can: listAssignmentActs(caller, row),
  };
}

/** The order that the caller may issue on a branch today: the first one, or the next above one left unanswered. */
function findIssue({ order, state }: BoardRow, { caller, today }: BoardReader): BoardRowView['issue'] {
  if (!mayIssueOrders(caller) || !carriedStates.includes(state)) return null;
  if (order && !isUnanswered(order, today)) return null;
  return { colour: colourAfter(order, today), afterColour: order?.colour ?? null };
}

/** An organisation that owes answers, as a page shows it. */
export function presentSilent({
  organisationId: id,
  shortName,
  englishName,
  ...owed
}: SilentOrganisation): SilentView {
  return { ...owed, organisation: { id, shortName, englishName } };
}
