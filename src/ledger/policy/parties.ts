import type { Party } from '../values/parties.ts';
import { type InTask, isOwn, leads, type OfOrganisation } from './relations.ts';
import { allOf, anyOf, holds, type Rule } from './rule.ts';

/** Whose thing it is, and who leads the task that it is in where it is in one. */
export type PartyThing = OfOrganisation & Partial<InTask>;

/** The capacity's organisation leads or convenes the task, and the thing is another's. */
const leadsOthers: Rule<PartyThing> = (capacity, { organisationId, leadIds = [] }) =>
  capacity.organisationId !== organisationId && leads(capacity, { leadIds });

/** Whom each party means. The head may do what the keepers of the office may. */
export const partyRules: Record<Party, Rule<PartyThing>> = {
  keeper: holds('keeper', 'head'),
  head: holds('head'),
  duty_officer: allOf(isOwn, holds('liaison', 'officer', 'principal')),
  spokesperson: allOf(isOwn, holds('liaison', 'principal')),
  task_overseer: anyOf<PartyThing>(
    holds('keeper', 'head'),
    allOf<PartyThing>(leadsOthers, holds('liaison', 'officer', 'principal')),
  ),
  principal: allOf(isOwn, holds('principal')),
  liaison: anyOf(holds('administrator'), allOf(isOwn, holds('liaison'))),
  administrator: holds('administrator'),
  owner: anyOf(holds('keeper', 'head'), allOf(isOwn, holds('liaison', 'principal'))),
  recipient: anyOf(holds('keeper', 'head'), allOf(isOwn, holds('liaison', 'officer', 'principal'))),
  concerned: anyOf(holds('keeper', 'head'), allOf(isOwn, holds('liaison', 'officer', 'principal'))),
};
