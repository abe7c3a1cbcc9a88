import { urgentReportTransitions } from '../states/coordination-states.ts';
import { findTransition, partyOf } from '../states/transition.ts';
import { type UrgentReportAct, urgentReportActs } from '../values/act-names.ts';
import type { UrgentReportState } from '../values/coordination-values.ts';
import type { Caller, Capacity } from './caller.ts';
import { partyRules } from './parties.ts';
import {
  type Below,
  type InTask,
  isBelow,
  isOwn,
  leads,
  type OfOrganisation,
  seesContents,
} from './relations.ts';
import { allOf, anyOf, findCapacity, holds, type Rule } from './rule.ts';

/** What the policy asks of an urgent report; it belongs to the organisation that sent it. */
export interface SeenUrgentReport extends OfOrganisation, InTask, Below {
  /** The organisations that it was sent to beside the keepers. */
  recipientIds: readonly string[];
}

/** What it asks of one that is to be acted on. */
export interface ActedUrgentReport extends SeenUrgentReport {
  state: UrgentReportState;
  /** Of the recipients, those that have not acknowledged it. */
  unacknowledgedIds: readonly string[];
  /** The keepers have acknowledged it. */
  keepersAcknowledged: boolean;
}

const received: Rule<SeenUrgentReport> = ({ organisationId }, { recipientIds }) =>
  organisationId !== null && recipientIds.includes(organisationId);

/** An urgent report is seen by who sent it, by its recipients, the leads of its task, those above, and keepers. */
export const seesUrgentReport: Rule<SeenUrgentReport> = allOf(
  seesContents,
  anyOf<SeenUrgentReport>(holds('keeper', 'head'), isOwn, received, leads, isBelow),
);

const sends: Rule = (capacity) =>
  capacity.organisationId !== null &&
  partyRules.duty_officer(capacity, { organisationId: capacity.organisationId });

/** Whoever is on duty for an organisation sends one, without a signature first. */
export function maySendUrgentReport(caller: Caller): Capacity | undefined {
  return findCapacity(caller, sends, undefined);
}

const keepers = partyRules.keeper;
const nobodys = { organisationId: '' };

/** Of which organisations' people an act is beside the keepers'. */
function actingIds(
  act: UrgentReportAct,
  { organisationId, recipientIds }: SeenUrgentReport,
): readonly string[] {
  if (act === 'acknowledge_urgent_report') return recipientIds;
  return act === 'follow_up_urgent_report' ? [organisationId, ...recipientIds] : [];
}

/** In which capacity the caller may ever do this to the report, in whatever state; undefined where in none. */
export function mayDoToUrgentReport(
  caller: Caller,
  act: UrgentReportAct,
  report: SeenUrgentReport,
): Capacity | undefined {
  if (act === 'send_urgent_report') return maySendUrgentReport(caller);
  const ids = actingIds(act, report);
  return caller.capacities.find(
    (capacity) =>
      keepers(capacity, nobodys) ||
      ids.some((organisationId) => partyRules.duty_officer(capacity, { organisationId })),
  );
}

/** In which capacity the caller may do it now; undefined where the state or the policy is against it. */
export function permitUrgentReportAct(
  caller: Caller,
  act: UrgentReportAct,
  report: ActedUrgentReport,
): Capacity | undefined {
  if (!findTransition(urgentReportTransitions, act, report.state)) return undefined;
  if (act !== 'acknowledge_urgent_report') return mayDoToUrgentReport(caller, act, report);
  // Everybody acknowledges once, for the keepers or for their organisation.
  return caller.capacities.find((capacity) => acknowledgesFor(capacity, report) !== undefined);
}

/** For whom somebody in that capacity can still acknowledge it: an organisation, or null for the keepers. */
export function acknowledgesFor(
  capacity: Capacity,
  { keepersAcknowledged, unacknowledgedIds }: ActedUrgentReport,
): string | null | undefined {
  if (!keepersAcknowledged && keepers(capacity, nobodys)) return null;
  return unacknowledgedIds.find((organisationId) => partyRules.duty_officer(capacity, { organisationId }));
}

/** What the caller may do to the report now. */
export function listUrgentReportActs(caller: Caller, report: ActedUrgentReport): UrgentReportAct[] {
  return urgentReportActs.filter((act) => permitUrgentReportAct(caller, act, report));
}

/** Who does it to a report, in whatever state. */
export const partyOfUrgentReportAct = (act: UrgentReportAct) => partyOf(urgentReportTransitions, act);
