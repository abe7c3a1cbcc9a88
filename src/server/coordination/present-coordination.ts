import type { LocalDate } from '#calendar/local-date.ts';
import { workingDaysBetween } from '#calendar/working-days.ts';
import type { Coordination } from '#contract/coordination.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { listCoordinationActs } from '#ledger/policy/coordination-policy.ts';
import type { CoordinationRow } from '#store/read/coordination/list-coordinations.ts';

/** Who reads, and on which day. */
export interface CrossingReader {
  caller: Caller;
  today: LocalDate;
}

/** A coordination request as its reader sees it, with what they may do. */
export function presentCoordination(row: CoordinationRow, { caller, today }: CrossingReader): Coordination {
  const { id, revision, state, level, matter, request, raisedOn, ownerPerson, dueOn } = row;
  const isOpen = row.decidedOn === null && state !== 'withdrawn';
  return {
    ...{ id, revision, state, level, matter, request, raisedOn, ownerPerson, dueOn },
    organisation: { id: row.organisationId, shortName: row.raiserName, englishName: row.raiserEnglishName },
    owner:
      row.ownerId !== null && row.ownerName !== null
        ? { id: row.ownerId, shortName: row.ownerName, englishName: row.ownerEnglishName }
        : null,
    task: { id: row.taskId, directiveId: row.directiveId, ordinal: row.ordinal, clause: row.clause },
    workingDaysLeft: isOpen && dueOn !== null ? workingDaysBetween(today, dueOn).days : null,
    consulted: row.consultedIds.length,
    unanswered: row.unansweredIds.length,
    can: listCoordinationActs(caller, row),
  };
}
