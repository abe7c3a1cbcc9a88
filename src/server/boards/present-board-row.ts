import type { LocalDate } from '#calendar/local-date.ts';
import type { BoardRow as BoardRowView, SilentOrganisation as SilentView } from '#contract/boards.ts';
import { lightOn } from '#ledger/lights/light-on.ts';
import { listAssignmentActs } from '#ledger/policy/assignment-policy.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import type { BoardRow } from '#store/read/boards/list-board-rows.ts';
import type { SilentOrganisation } from '#store/read/boards/list-silent-organisations.ts';

/** A branch on the board of a day: why it is red, or why it turns so, and what the caller may do about it. */
export function presentBoardRow(
  row: BoardRow,
  { caller, directiveId, day }: { caller: Caller; directiveId: string; day: LocalDate },
): BoardRowView {
  const { organisationId, shortName, englishName, taskId, ordinal, clause, redOn } = row;
  const { assignmentId, revision, role, remindedOn, order, contacts } = row;
  // What turns red later is told by the reasons of that day.
  const toldOn = redOn !== null && redOn > day ? redOn : day;
  return {
    ...{ assignmentId, revision, role, remindedOn, order, contacts, redOn },
    colours: row.weight === 'voice',
    organisation: { id: organisationId, shortName, englishName },
    task: { id: taskId, directiveId, ordinal, clause },
    light: lightOn(row, day).colour,
    reasons: lightOn(row, toldOn).reasons.map(({ code, on, facts }) => ({ code, on, ...facts })),
    can: listAssignmentActs(caller, row),
  };
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
