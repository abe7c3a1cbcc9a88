import { addDays, type LocalDate } from '#calendar/local-date.ts';
import { addWorkingDays, isWorkingDay } from '#calendar/working-days.ts';
import { settlePolicies } from '../evidence/settle-policies.ts';
import { listCountingDates } from '../extension/counting-date.ts';
import type { LightDateKind } from '../values/light-values.ts';
import type { BranchFacts } from './branch-facts.ts';
import type { LightSettings } from './light-settings.ts';
import type { LightTurn } from './light-turn.ts';

interface DueDate {
  kind: LightDateKind;
  dueOn: LocalDate;
  words?: string;
}

/**
 * Input (a): blue and yellow so many working days before each date that counts, red from the day after it. A date that had
 * not passed when completion was claimed is answered by the claim: how long an assessment takes is not its fault. Who only
 * helps answers for no date.
 */
export function listDateTurns(facts: BranchFacts, settings: LightSettings): LightTurn[] {
  if (facts.role === 'support') return [];
  return listOpenDates(facts).flatMap((date) => {
    const { kind, dueOn, words } = date;
    const blue = firstDayWithin(dueOn, settings.blueWorkingDays);
    const yellow = firstDayWithin(dueOn, settings.yellowWorkingDays);
    const of = { code: 'date', facts: { kind, dueOn, ...(words !== undefined && { words }) } } as const;
    return [
      { ...of, colour: 'blue', on: blue.date, provisional: blue.provisional },
      { ...of, colour: 'yellow', on: yellow.date, provisional: yellow.provisional },
      { ...of, colour: 'red', on: addDays(dueOn, 1), provisional: false },
    ] satisfies LightTurn[];
  });
}

/** The dates that still ask for something: without those that a policy, a claim or the step's own claim has answered. */
export function listOpenDates(facts: BranchFacts): DueDate[] {
  const { dates, policies, askedOn, internalOn, claimedOn, extendedFrom, extendedOn, steps } = facts;
  const policyDays = dates.filter(({ kind }) => kind === 'issue_policy').map(({ dueOn }) => dueOn);
  const settled = settlePolicies(policyDays, policies, askedOn);
  const official = dates
    .filter(({ kind, dueOn }) => kind !== 'issue_policy' || !settled.has(dueOn))
    .flatMap(({ kind, dueOn: officialOn }) =>
      listCountingDates({ official: [officialOn], extendedFrom, extendedOn }).map(({ dueOn }) => ({
        ...{ kind, dueOn },
      })),
    );
  const internal: DueDate[] = internalOn === null ? [] : [{ kind: 'internal', dueOn: internalOn }];
  const planned = steps.flatMap(({ dueOn, words, state }): DueDate[] =>
    dueOn === null || state !== 'open' ? [] : [{ kind: 'milestone', dueOn, words }],
  );
  return [...official, ...internal, ...planned].filter(
    ({ dueOn }) => (claimedOn === null || dueOn < claimedOn) && !passedBefore(facts, dueOn),
  );
}

/** A day that had passed when the branch was first given says nothing of what its organisation has done. */
export function passedBefore(
  { assignedOn, takenOver }: Pick<BranchFacts, 'assignedOn' | 'takenOver'>,
  dueOn: LocalDate,
): boolean {
  return !takenOver && assignedOn !== null && dueOn < assignedOn;
}

/** The first day from which a date is at most so many working days away. */
function firstDayWithin(dueOn: LocalDate, workingDays: number): { date: LocalDate; provisional: boolean } {
  // From a day off one goes back one further to come to a day that is worked.
  const steps = isWorkingDay(dueOn).workingDay ? workingDays : workingDays + 1;
  return addWorkingDays(dueOn, -steps);
}
