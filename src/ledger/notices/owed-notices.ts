import type { LocalDate } from '#calendar/local-date.ts';
import type { CountedNoticeKind } from '../values/notice-kinds.ts';
import { defaultNoticeSteps, type NoticeSteps, type OwedKind } from '../values/notice-steps.ts';
import type { Addressees } from './addressees.ts';
import { tell } from './assignment-notices.ts';
import { findDateStep } from './date-step.ts';
import type { Notice, NoticeWords } from './notice.ts';

/** What an organisation has to hand in by a day and has not: a plan, a statement, what it reports of its tasks in a month, data. */
export interface Owed {
  kind: OwedKind;
  organisationId: string;
  /** Null where it is of all directives together. */
  directiveId: string | null;
  /** The cycle of a statement, the request for data. */
  thingId: string | null;
  dueOn: LocalDate;
  /** The first day on which it can be spoken of; null where it was always owed. */
  since: LocalDate | null;
  /** How many: tasks to report on, fields to fill in; one plan, one statement. */
  count: number;
}

/** The inputs of others that whoever speaks for the tasks still waits for. */
export interface MissingInputs {
  organisationId: string;
  dueOn: LocalDate;
  count: number;
}

export interface OwedFacts {
  owed: readonly Owed[];
  missingInputs: readonly MissingInputs[];
}

/**
 * What is to be said today of what is owed: before the day and on it to the organisation; once it has passed to the organisation and, counted
 * together, to the keepers; of inputs to whoever waits for them in their place.
 */
export function listOwedNotices(
  { owed, missingInputs }: OwedFacts,
  { keepers, ofOrganisation }: Addressees,
  today: LocalDate,
  steps: NoticeSteps = defaultNoticeSteps,
): Notice[] {
  const spoken = owed.flatMap((each) => {
    const step = findDateStep(each.dueOn, today, each.since, steps[each.kind]);
    return step === undefined ? [] : [{ ...each, step }];
  });
  const late = spoken.filter(({ kind, step }) => kind !== 'input' && step > 0);
  const byThing = Map.groupBy(late, ({ kind, directiveId, thingId, dueOn }) =>
    [kind, directiveId, thingId, dueOn].join(' '),
  );
  const toKeepers = [...byThing.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, count: others.reduce((sum, { count }) => sum + count, first.count) }] : [],
  );
  return [
    ...spoken.flatMap((each) =>
      tell(ofOrganisation(each.organisationId), wordsOf(each, each.organisationId)),
    ),
    ...toKeepers.flatMap((each) => tell(keepers, wordsOf(each, null))),
    ...missingInputs.flatMap((each) => {
      const step = findDateStep(each.dueOn, today, null, steps.inputsOfOthers);
      if (step === undefined) return [];
      const thing = { ...each, directiveId: null, thingId: null, step };
      return tell(ofOrganisation(each.organisationId), say('inputs_missing', thing, each.organisationId));
    }),
  ];
}

type Spoken = Pick<Owed, 'directiveId' | 'thingId' | 'dueOn' | 'count'> & { step: number };

function wordsOf(owed: Spoken & { kind: OwedKind }, organisationId: string | null): NoticeWords {
  return say(`${owed.kind}_${owed.step > 0 ? 'late' : 'due'}`, owed, organisationId);
}

function say(
  kind: CountedNoticeKind,
  { directiveId, thingId, dueOn, count, step }: Spoken,
  organisationId: string | null,
): NoticeWords {
  return {
    ...{ kind, key: [kind, organisationId, directiveId, thingId, dueOn, step].join(' '), aboutOn: dueOn },
    ...{ directiveId, taskId: null, organisationId, assignmentId: null },
    detail: { count, ...(thingId !== null && { thingId }) },
  };
}
