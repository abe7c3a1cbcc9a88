import { taskTransitions } from '../states/task-states.ts';
import { findTransition, partyOf } from '../states/transition.ts';
import { type TaskAct, taskActs } from '../values/act-names.ts';
import type { DirectiveKind, TaskState } from '../values/ledger-states.ts';
import type { Party } from '../values/parties.ts';
import type { Caller, Capacity } from './caller.ts';
import { partyRules } from './parties.ts';
import { seesContents } from './relations.ts';
import { allOf, anyOf, findCapacity, holds, type Rule } from './rule.ts';

/** What the policy asks of a directive or of one of its tasks. */
export interface DirectiveFacts {
  kind: DirectiveKind;
  /** The organisations to which a part of it has been assigned, and those above them. */
  concernedIds: readonly string[];
}

/**
 * A document that was issued is read by everybody who works with the ledger: its text says who has which task. A matter
 * registered by hand is read by the keepers, by those to whom it has been assigned, and by the organisations above them.
 */
export const seesDirective: Rule<DirectiveFacts> = allOf(
  seesContents,
  anyOf<DirectiveFacts>(
    holds('keeper', 'head'),
    (_capacity, { kind }) => kind === 'document',
    (capacity, { concernedIds }) =>
      capacity.organisationId !== null && concernedIds.includes(capacity.organisationId),
  ),
);

/** The acts on a task that belong to nobody's organisation. */
const ofNobody = { organisationId: '' };

/** In which capacity the caller may do this now; undefined where the state or the policy is against it. */
export function permitTaskAct(
  caller: Caller,
  act: TaskAct,
  { state }: { state: TaskState },
): Capacity | undefined {
  const transition = findTransition(taskTransitions, act, state);
  return transition && findCapacity(caller, partyRules[transition.who], ofNobody);
}

/** Who does it to a task, in whatever state, or makes one by it. */
export function partyOfTaskAct(act: TaskAct): Party {
  return partyOf(taskTransitions, act);
}

/** In which capacity the caller may ever do this to a task, or make one by it; undefined where in none. */
export function mayDoToTask(caller: Caller, act: TaskAct): Capacity | undefined {
  return findCapacity(caller, partyRules[partyOfTaskAct(act)], ofNobody);
}

/** Done to its assignments, where the task follows, or to all tasks of a directive with it. */
const doneElsewhere: readonly TaskAct[] = [
  ...['accept_claims', 'strike_off_assignments', 'reopen_assignment'],
  ...['settle_outcomes', 'close_year', 'reopen_year'],
] as const;

/** What the caller may do to the task now. */
export function listTaskActs(caller: Caller, task: { state: TaskState }): TaskAct[] {
  return taskActs.filter((act) => !doneElsewhere.includes(act) && permitTaskAct(caller, act, task));
}
