import type { LocalDate } from '#calendar/local-date.ts';
import { addWorkingDays } from '#calendar/working-days.ts';
import type { Role } from '#parse/directive.ts';
import { settlePolicies } from '../evidence/settle-policies.ts';
import { defaultNoticeSteps, type NoticeSteps } from '../values/notice-steps.ts';
import type { Addressees } from './addressees.ts';
import { findDateStep } from './date-step.ts';
import type { Notice, NoticeWords } from './notice.ts';
import type { AssignmentFacts, DatedDuty } from './notice-facts.ts';

/** Those who answer for the result are told of its dates; those who help are not. */
const ANSWERING_ROLES: readonly Role[] = ['lead', 'responsible'];

/** What is to be said today of an assignment, and to whom. */
export function listAssignmentNotices(
  assignment: AssignmentFacts,
  addressees: Addressees,
  today: LocalDate,
  steps: NoticeSteps = defaultNoticeSteps,
): Notice[] {
  return [
    ...receiptNotices(assignment, addressees, today),
    ...dateNotices(assignment, addressees, today, steps.date),
    ...objectionNotices(assignment, addressees),
    ...decisionNotices(assignment, addressees),
  ];
}

/** Who follows an assignment: the keepers, or the organisation that gave it on. */
function followersOf({ parentOrganisationId }: AssignmentFacts, { keepers, ofOrganisation }: Addressees) {
  return parentOrganisationId ? ofOrganisation(parentOrganisationId) : keepers;
}

/**
 * That it waits to be received; from the working day after the limit on that it is late, to who follows it as well. Where it
 * stays in spite of an objection, the decision says by when.
 */
function receiptNotices(assignment: AssignmentFacts, addressees: Addressees, today: LocalDate): Notice[] {
  const { state, taskState, receiveBy, organisationId, decision } = assignment;
  if (state !== 'assigned' || taskState !== 'assigned' || receiveBy === null) return [];
  const own = addressees.ofOrganisation(organisationId);
  const stays = decision?.act === 'reject_objection';
  const toldNow = stays ? own.filter((toldId) => toldId === decision.byId) : own;
  return addWorkingDays(receiveBy, 1).date <= today
    ? tell([...own, ...followersOf(assignment, addressees)], wordsOf(assignment, 'receipt_late', receiveBy))
    : tell(toldNow, wordsOf(assignment, 'assignment_to_receive', receiveBy));
}

/**
 * That a date is near or has passed while the assignment stands; once it has passed, to the keepers too, once a task.
 * Nothing more is said of a date by which a policy was to be issued once it has been.
 */
function dateNotices(
  assignment: AssignmentFacts,
  { keepers, ofOrganisation }: Addressees,
  today: LocalDate,
  steps: readonly number[],
): Notice[] {
  const { state, taskState, assignedOn, organisationId, internalOn, taskId, role } = assignment;
  const stands = taskState === 'assigned' && (state === 'assigned' || state === 'received');
  if (!stands || !ANSWERING_ROLES.includes(role)) return [];
  const internal: DatedDuty[] = internalOn === null ? [] : [{ kind: 'internal', dueOn: internalOn }];
  return [...internal, ...openDates(assignment)].flatMap(({ kind, dueOn }) => {
    const step = findDateStep(dueOn, today, assignedOn, steps);
    if (step === undefined) return [];
    const of = (thing: string) => ({
      ...wordsOf(assignment, step > 0 ? 'date_passed' : 'date_near', dueOn),
      key: `date ${kind} ${thing} ${dueOn} ${step}`,
      detail: { dateKind: kind },
    });
    const toKeepers = { ...of(taskId), organisationId: null, assignmentId: null };
    return [
      ...tell(ofOrganisation(organisationId), of(taskId)),
      ...(step > 0 && !assignment.parentOrganisationId ? tell(keepers, toKeepers) : []),
    ];
  });
}

/** The dates of the task without those that a policy has settled; the one that an extension has moved on its later day. */
function openDates({ dates, policies, askedOn, extendedFrom, extendedOn }: AssignmentFacts): DatedDuty[] {
  const days = dates.filter(({ kind }) => kind === 'issue_policy').map(({ dueOn }) => dueOn);
  const settled = settlePolicies(days, policies, askedOn);
  return dates
    .filter(({ kind, dueOn }) => kind !== 'issue_policy' || !settled.has(dueOn))
    .map((date) =>
      extendedOn !== null && date.dueOn === extendedFrom ? { kind: 'extended', dueOn: extendedOn } : date,
    );
}

/** That the organisation has given it back: who follows it decides. */
function objectionNotices(assignment: AssignmentFacts, addressees: Addressees): Notice[] {
  const { state, objectedOn } = assignment;
  if (state !== 'objected' || objectedOn === null) return [];
  return tell(followersOf(assignment, addressees), wordsOf(assignment, 'objection_raised', objectedOn));
}

/** What was decided on it, to its organisation and to who objected; never to who decided, nor of what it was never assigned. */
function decisionNotices(assignment: AssignmentFacts, { ofOrganisation }: Addressees): Notice[] {
  const { decision, organisationId, assignedOn, state, receiveBy } = assignment;
  if (!decision || assignedOn === null) return [];
  const own = ofOrganisation(organisationId).filter((toldId) => toldId !== decision.byId);
  const words = (kind: Notice['kind'], detail: Notice['detail'] = {}): NoticeWords => ({
    ...wordsOf(assignment, kind, decision.on),
    key: `${kind} ${assignment.id} ${decision.actId}`,
    detail,
  });
  if (decision.act === 'uphold_objection' || decision.act === 'reject_objection') {
    const told = decision.objectedById === null ? own : [decision.objectedById, ...own];
    const upheld = decision.act === 'uphold_objection';
    const waits = !upheld && state === 'assigned' && receiveBy !== null;
    return tell(told, words('objection_decided', { upheld, ...(waits && { receiveBy }) }));
  }
  if (state !== 'passed_on') return tell(own, words('assignment_withdrawn'));
  const { toOrganisationIds: to } = decision;
  const staysOwn = to.length > 0 && to.every((id) => id === organisationId);
  return staysOwn ? [] : tell(own, words('assignment_passed_on'));
}

/** A notice of an assignment that is said once for the date that it is about. */
function wordsOf(
  { id, taskId, directiveId, organisationId }: AssignmentFacts,
  kind: Notice['kind'],
  aboutOn: LocalDate,
): NoticeWords {
  const key = `${kind} ${id} ${aboutOn}`;
  return { kind, key, aboutOn, directiveId, taskId, organisationId, assignmentId: id, detail: {} };
}

/** The same words to each of the people, once. */
export function tell(personIds: readonly string[], words: NoticeWords): Notice[] {
  return [...new Set(personIds)].map((personId) => ({ personId, ...words }));
}
