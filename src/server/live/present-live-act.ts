import type { LiveAct } from '#contract/live.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { seesSubject } from '#ledger/policy/journal-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { ActSubjectRow } from '#store/read/list-act-subjects.ts';

/** An act that touches more tasks than this is told without naming them. */
const MOST_TASKS = 200;

/** What somebody hears of an act; undefined where it touches nothing that they may see. */
export function presentLiveAct(subjects: readonly ActSubjectRow[], caller: Caller): LiveAct | undefined {
  const seen = subjects.filter((subject) => findCapacity(caller, seesSubject, subject));
  const [first] = seen;
  if (!first) return undefined;
  const idsOf = (of: (subject: ActSubjectRow) => string | null) => [
    ...new Set(seen.flatMap((subject) => of(subject) ?? [])),
  ];
  const taskIds = idsOf(({ taskId }) => taskId);
  const whole = taskIds.length > MOST_TASKS;
  return {
    act: first.act,
    taskIds: whole ? [] : taskIds,
    assignmentIds: whole ? [] : idsOf(({ assignmentId }) => assignmentId),
    directiveIds: idsOf(({ directiveId }) => directiveId),
    personal: seen.some((subject) => concerns(subject, caller)),
    whole,
  };
}

/** It was done to them, or to what an organisation of theirs carries. */
function concerns({ personId, organisationId }: ActSubjectRow, { capacities }: Caller): boolean {
  return capacities.some(
    (capacity) =>
      (personId !== null && capacity.personId === personId) ||
      (organisationId !== null && capacity.organisationId === organisationId),
  );
}
