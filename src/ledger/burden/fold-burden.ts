import { type RequestKind, requestKinds } from '../values/burden-values.ts';

/** What requests cost an organisation, or all of them, in a time. */
export interface Burden {
  requests: number;
  fieldsAsked: number;
  fieldsTyped: number;
  pages: number;
}

/** A part of it: what one kind of act asked, or what was typed, in a month. */
export interface BurdenPart extends Burden {
  organisationId: string;
  organisation: string;
  /** `2021-06`. */
  month: string;
  /** Null for what was typed. */
  kind: RequestKind | null;
}

/** An organisation's year, with its months and how many requests of each kind reached it. */
export interface OrganisationBurden extends Burden {
  organisationId: string;
  organisation: string;
  months: (Burden & { month: string })[];
  /** Of those kinds that reached it. */
  kinds: { kind: RequestKind; requests: number }[];
}

/** Adds up what was asked and typed, by organisation and month: who was asked most comes first. */
export function foldBurden(parts: readonly BurdenPart[]): OrganisationBurden[] {
  const organisations = Map.groupBy(parts, ({ organisationId }) => organisationId);
  const folded = [...organisations].map(([organisationId, own]) => ({
    ...{ organisationId, organisation: own[0]?.organisation ?? organisationId, ...sumUp(own) },
    months: [...Map.groupBy(own, ({ month }) => month)]
      .map(([month, inMonth]) => ({ month, ...sumUp(inMonth) }))
      .toSorted((a, b) => (a.month < b.month ? -1 : 1)),
    kinds: countKinds(own),
  }));
  return folded.toSorted(
    (a, b) =>
      b.fieldsAsked - a.fieldsAsked ||
      b.requests - a.requests ||
      (a.organisationId < b.organisationId ? -1 : 1),
  );
}

/** The same in all. */
export function sumUp(parts: readonly Burden[]): Burden {
  const sum = { requests: 0, fieldsAsked: 0, fieldsTyped: 0, pages: 0 };
  for (const { requests, fieldsAsked, fieldsTyped, pages } of parts) {
    sum.requests += requests;
    sum.fieldsAsked += fieldsAsked;
    sum.fieldsTyped += fieldsTyped;
    sum.pages += pages;
  }
  return sum;
}

function countKinds(parts: readonly BurdenPart[]): OrganisationBurden['kinds'] {
  return requestKinds
    .map((kind) => ({
      kind,
      requests: parts.reduce((sum, part) => (part.kind === kind ? sum + part.requests : sum), 0),
    }))
    .filter(({ requests }) => requests > 0);
}
