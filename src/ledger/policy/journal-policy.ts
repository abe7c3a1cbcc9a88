import type { Caller, Capacity } from './caller.ts';
import { directiveScopeOf } from './directive-scope.ts';
import { type Below, type InTask, isBelow, isOwn, leads, seesContents } from './relations.ts';
import { allOf, anyOf, holds, type Rule } from './rule.ts';
import { type DirectiveFacts, seesDirective } from './task-policy.ts';

/** What the policy asks of an act at one of the things that it touched. */
export interface SeenSubject extends InTask, Below, DirectiveFacts {
  /** Whose row it is; null where it may be read by whoever may read the thing. */
  organisationId: string | null;
  /** Null where it is about people, organisations or the installation. */
  directiveId: string | null;
  /** The person whom it was done to. */
  personId: string | null;
}

/** It was done to the person whose place the capacity is. */
const isOneself: Rule<SeenSubject> = ({ personId }, subject) =>
  personId !== null && subject.personId === personId;

/** The administrator reads what was done to people and organisations, and nothing of the ledger's contents. */
const administers: Rule<SeenSubject> = (capacity, { directiveId }) =>
  directiveId === null && capacity.roles.includes('administrator');

/** What is told of a thing itself, to whoever may read the thing. */
const isOfReadThing: Rule<SeenSubject> = (capacity, subject) =>
  subject.organisationId === null && subject.directiveId !== null && seesDirective(capacity, subject);

/** What one organisation did or got is read by it, by those that lead the task, and by those above it. */
const isOfOrganisation: Rule<SeenSubject> = (capacity, { organisationId, ...around }) =>
  organisationId !== null && ofOrganisation(capacity, { organisationId, ...around });
const ofOrganisation = anyOf<{ organisationId: string } & InTask & Below>(isOwn, leads, isBelow);

/** Who reads of an act at one of its things. Keepers read all. */
export const seesSubject: Rule<SeenSubject> = anyOf<SeenSubject>(
  holds('keeper', 'head'),
  isOneself,
  administers,
  allOf<SeenSubject>(seesContents, anyOf(isOfReadThing, isOfOrganisation)),
);

/** What `seesSubject` lets somebody read, told for the whole journal at once. */
export type JournalScope =
  | 'all'
  | {
      /** Those whose rows, and whose led tasks' rows, they read. */
      organisationIds: readonly string[];
      personIds: readonly string[];
      administers: boolean;
      /** They read what is told of documents. */
      seesContents: boolean;
    };

/** The scope of the caller's reading. */
export function journalScopeOf(caller: Caller): JournalScope {
  const scope = directiveScopeOf(caller);
  if (scope === 'all') return 'all';
  const { capacities } = caller;
  return {
    organisationIds: scope === 'none' ? [] : scope.organisationIds,
    personIds: capacities.flatMap(({ personId }: Capacity) => personId ?? []),
    administers: capacities.some(({ roles }) => roles.includes('administrator')),
    seesContents: scope !== 'none',
  };
}
