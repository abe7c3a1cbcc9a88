import type { LocalDate } from '#calendar/local-date.ts';

/** A document by which an organisation of the task issued a policy. */
export interface IssuedPolicy {
  docNumber: string;
  issuedOn: LocalDate;
}

/**
 * By which policy each day of a task's `issue_policy` deadlines is settled. A policy counts from the day on which the
 * directive asks for it. Several days ask for several policies: the first issued settles the first day, and a document that
 * several organisations name is one. Each day stands once, however many deadlines it has.
 */
export function settlePolicies<Policy extends IssuedPolicy>(
  days: readonly LocalDate[],
  policies: readonly Policy[],
  askedOn: LocalDate | null,
): Map<LocalDate, Policy> {
  const counting = policies
    .filter(({ issuedOn }) => askedOn === null || issuedOn >= askedOn)
    .toSorted((one, other) => compare(one.issuedOn, other.issuedOn));
  const once = [
    ...new Map(counting.toReversed().map((policy) => [policy.docNumber, policy])).values(),
  ].toSorted((one, other) => compare(one.issuedOn, other.issuedOn));
  const settled = new Map<LocalDate, Policy>();
  for (const [index, day] of [...new Set(days)].toSorted(compare).entries()) {
    const policy = once[index];
    if (policy) settled.set(day, policy);
  }
  return settled;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
