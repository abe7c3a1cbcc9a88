import type { LocalDate } from '#calendar/local-date.ts';
import { listCountingDates } from '../extension/counting-date.ts';
import { passedBefore } from '../lights/date-turns.ts';
import type { Found } from './found.ts';
import type { FactBranch, TaskFacts } from './task-facts.ts';

/** It was given, and completion is neither claimed nor granted. */
export function isWorkedOn({ state }: FactBranch): boolean {
  return state === 'assigned' || state === 'received';
}

/** It speaks for the task, alone or for all, and not as a helper. */
export function answersForTask({ role, voice }: FactBranch): boolean {
  return role !== 'support' && (voice === 'own' || voice === 'consolidated');
}

/** The last of the days of some kinds that has passed for the branch; null where none has. */
export function findPassedDate(
  { dates }: Pick<TaskFacts, 'dates'>,
  branch: FactBranch,
  { kinds, today }: { kinds: readonly TaskFacts['dates'][number]['kind'][]; today: LocalDate },
): LocalDate | null {
  const official = dates.filter(({ kind }) => kinds.includes(kind)).map(({ dueOn }) => dueOn);
  const { extendedFrom, extendedOn } = branch;
  const passed = listCountingDates({ official, extendedFrom, extendedOn })
    .map(({ dueOn }) => dueOn)
    .filter((dueOn) => dueOn < today && !passedBefore(branch, dueOn));
  return passed.at(-1) ?? null;
}

/** A finding about a branch: `of` tells two of the same rule apart. */
export function foundIn(
  { taskId }: Pick<TaskFacts, 'taskId'>,
  { organisationId, assignmentId }: FactBranch,
  of: string,
  evidence: Found['evidence'],
): Found {
  return { organisationId, taskId, assignmentId, key: `${assignmentId} ${of}`, evidence };
}
