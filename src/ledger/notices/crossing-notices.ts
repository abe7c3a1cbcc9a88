import { addDays, type LocalDate } from '#calendar/local-date.ts';
import { addWorkingDays } from '#calendar/working-days.ts';
import type { NoticeKind } from '../values/notice-kinds.ts';
import { defaultNoticeSteps, type NoticeSteps } from '../values/notice-steps.ts';
import type { Addressees } from './addressees.ts';
import { tell } from './assignment-notices.ts';
import { findDateStep } from './date-step.ts';
import type { Notice, NoticeWords } from './notice.ts';

interface CrossingThing {
  id: string;
  /** Who sent or raised it, or follows it up. */
  organisationId: string;
  taskId: string | null;
  directiveId: string | null;
  /** The beginning of what it says. */
  words: string;
}

/** What is open of what crosses organisations, and for whom it waits. */
export interface CrossingFacts {
  reports: readonly (CrossingThing & {
    sentOn: LocalDate;
    /** The keepers have not acknowledged it. */
    keepersWait: boolean;
    /** The recipients that have not. */
    waitingIds: readonly string[];
  })[];
  requests: readonly (CrossingThing & {
    raisedOn: LocalDate;
    ownerId: string | null;
    dueOn: LocalDate | null;
    decidedOn: LocalDate | null;
    unanswered: readonly { organisationId: string; askedOn: LocalDate }[];
  })[];
  followUps: readonly (CrossingThing & { dueOn: LocalDate })[];
  orders: readonly (CrossingThing & {
    issuedOn: LocalDate;
    replyBy: LocalDate;
    repliedOn: LocalDate | null;
  })[];
  questions: readonly (CrossingThing & {
    addresseeId: string;
    askedOn: LocalDate;
    dueOn: LocalDate;
    answeredOn: LocalDate | null;
  })[];
}

/**
 * What is to be said today of urgent reports (to the keepers and the recipients at once, and again on the next working day
 * where they have not acknowledged), of requests (to the keepers, who coordinates, who is consulted, and who raised it once
 * it is decided), of instructions (to those that follow them up) and of questions about policies (to who has to answer, to the
 * keepers too once the day has passed, to who asked once it is answered); of supervision orders (to whom they are addressed, to the
 * keepers too once the day has passed, and to these once there is a reply).
 */
export function listCrossingNotices(
  { reports, requests, followUps, questions, orders }: CrossingFacts,
  { keepers, ofOrganisation }: Addressees,
  today: LocalDate,
  steps: NoticeSteps = defaultNoticeSteps,
): Notice[] {
  return [
    ...reports.flatMap((report) => {
      const { sentOn, keepersWait, waitingIds } = report;
      const told = [...(keepersWait ? keepers : []), ...waitingIds.flatMap(ofOrganisation)];
      const again = today >= addWorkingDays(sentOn, 1).date;
      return [
        ...tell(told, words(report, 'urgent_report_sent', sentOn)),
        ...(again ? tell(told, words(report, 'urgent_report_waits', sentOn)) : []),
      ];
    }),
    ...requests.flatMap((request) => {
      const { organisationId, raisedOn, ownerId, dueOn, decidedOn, unanswered } = request;
      if (decidedOn !== null)
        return tell(ofOrganisation(organisationId), words(request, 'coordination_decided', decidedOn));
      if (ownerId === null || dueOn === null)
        return tell(keepers, words(request, 'coordination_raised', raisedOn));
      return [
        ...tell(ofOrganisation(ownerId), words(request, 'coordination_taken', dueOn)),
        ...unanswered.flatMap((asked) =>
          tell(ofOrganisation(asked.organisationId), words(request, 'consultation_asked', asked.askedOn)),
        ),
      ];
    }),
    ...orders.flatMap((order) => {
      const { organisationId, issuedOn, replyBy, repliedOn } = order;
      if (repliedOn !== null) return tell(keepers, words(order, 'order_replied', repliedOn));
      const told = ofOrganisation(organisationId);
      return today > replyBy
        ? tell([...keepers, ...told], words(order, 'order_late', replyBy))
        : [
            ...tell(told, words(order, 'order_issued', replyBy)),
            ...tellNear(told, words(order, 'order_due', replyBy), {
              steps: steps.order,
              sentOn: issuedOn,
              today,
            }),
          ];
    }),
    ...questions.flatMap((question) => {
      const { organisationId, addresseeId, askedOn, dueOn, answeredOn } = question;
      if (answeredOn !== null)
        return tell(ofOrganisation(organisationId), words(question, 'policy_question_answered', answeredOn));
      const told = ofOrganisation(addresseeId);
      return today > dueOn
        ? tell([...keepers, ...told], words(question, 'policy_question_late', dueOn))
        : [
            ...tell(told, words(question, 'policy_question_asked', dueOn)),
            ...tellNear(told, words(question, 'policy_question_due', dueOn), {
              ...{ steps: steps.policyQuestion, sentOn: askedOn, today },
            }),
          ];
    }),
    ...followUps.flatMap((followUp) =>
      tell(ofOrganisation(followUp.organisationId), words(followUp, 'instruction_given', followUp.dueOn)),
    ),
  ];
}

/** Before the day, and on it, it is spoken of once more; not where it went out so late that this said so. */
function tellNear(
  told: readonly string[],
  notice: NoticeWords,
  { steps, sentOn, today }: { steps: readonly number[]; sentOn: LocalDate; today: LocalDate },
): Notice[] {
  const step = findDateStep(notice.aboutOn, today, addDays(sentOn, 1), steps);
  return step === undefined ? [] : tell(told, { ...notice, key: `${notice.key} ${step}` });
}

function words(
  { id, organisationId, taskId, directiveId, words: said }: CrossingThing,
  kind: NoticeKind,
  aboutOn: LocalDate,
) {
  const key = `${kind} ${id} ${aboutOn}`;
  const detail = { thingId: id, words: said };
  return { kind, key, aboutOn, directiveId, taskId, organisationId, assignmentId: null, detail };
}
