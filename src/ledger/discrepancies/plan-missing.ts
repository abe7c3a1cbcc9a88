import type { OrganisationFacts } from './organisation-facts.ts';
import type { DiscrepancyRule } from './rule.ts';

/** A plan that is owed was not handed in by its day, or later; a day that had passed before anything was given asks nothing. */
export const planMissing: DiscrepancyRule<OrganisationFacts> = {
  ...{ code: 'plan_missing', severity: 'high', on: true, thresholds: {} },
  find: ({ organisationId, givenOn, owesPlan, planDueOn, handedIn }, { today }) => {
    if (!owesPlan || planDueOn === null || planDueOn >= today || planDueOn < givenOn) return [];
    if (handedIn && handedIn.submittedOn <= planDueOn) return [];
    const of = { organisationId, taskId: null, assignmentId: null };
    const evidence = handedIn
      ? [
          {
            kind: 'plan',
            organisationId,
            id: handedIn.planId,
            on: handedIn.submittedOn,
            was: planDueOn,
          } as const,
        ]
      : [{ kind: 'plan', organisationId, id: null, was: planDueOn } as const];
    return [{ ...of, key: `${organisationId} ${handedIn ? 'late' : 'missing'}`, evidence }];
  },
};
