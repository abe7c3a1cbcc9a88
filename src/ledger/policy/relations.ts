import type { Rule } from './rule.ts';

/** Something that belongs to an organisation. */
export interface OfOrganisation {
  organisationId: string;
}

/** Something of a task, and who stands where around it. */
export interface InTask {
  /** The organisations that lead the task, and its convener. */
  leadIds: readonly string[];
}

/** Something of an organisation, and the organisations above that one. */
export interface Below {
  aboveIds: readonly string[];
}

/** Something that one organisation may have given to another below it. */
export interface GivenBy {
  /** The organisation that gave it (分解); null where the text or the keepers did. */
  parentOrganisationId: string | null;
}

/** It is the capacity's own organisation's. */
export const isOwn: Rule<OfOrganisation> = (capacity, { organisationId }) =>
  capacity.organisationId === organisationId;

/** The capacity's organisation leads or convenes the task. */
export const leads: Rule<InTask> = (capacity, { leadIds }) =>
  capacity.organisationId !== null && leadIds.includes(capacity.organisationId);

/** It belongs to an organisation below the capacity's. */
export const isBelow: Rule<Below> = (capacity, { aboveIds }) =>
  capacity.organisationId !== null && aboveIds.includes(capacity.organisationId);

/** The capacity's organisation gave it. */
export const isGiver: Rule<Partial<GivenBy>> = (capacity, { parentOrganisationId = null }) =>
  parentOrganisationId !== null && capacity.organisationId === parentOrganisationId;

/** Whoever has a role in the ledger's work; running the installation gives no sight of its contents. */
export const seesContents: Rule = (capacity) => capacity.roles.some((role) => role !== 'administrator');
