import type { OrganisationFacts } from '#ledger/discrepancies/organisation-facts.ts';
import type {
  FactBranch,
  FactPlanRow,
  SaidFigure,
  SaidReport,
  TaskFacts,
} from '#ledger/discrepancies/task-facts.ts';

/** A branch of a task against which no rule has anything on 2021-08-10. */
export function branchFacts(more: Partial<FactBranch> = {}): FactBranch {
  return {
    ...{ organisationId: 'a', assignmentId: 'a1', role: 'lead', state: 'received', parentId: null },
    ...{ voice: 'own', assignedOn: '2021-03-29', receiveBy: '2021-03-30', receivedOn: '2021-03-30' },
    ...{ takenOver: false, extendedFrom: null, extendedOn: null, claim: null },
    ...{ reports: [reportFacts()], verifiedFigures: [], evidence: [], planRow: null, ...more },
  };
}

/** What was said for July. */
export function reportFacts(more: Partial<SaidReport> = {}): SaidReport {
  return {
    ...{ id: 'r7', cycle: '2021-07', kind: 'own', state: 'signed', progress: '七月开工两个园区。' },
    ...{ nextNewsOn: null, actId: '7', figures: [], ...more },
  };
}

export function figureFacts(value: number, more: Partial<SaidFigure> = {}): SaidFigure {
  return { position: 0, indicator: '新开工', targetPosition: 0, value, unit: '个', period: '1—7月', ...more };
}

/** A row of a plan with a person and a milestone at the year's end. */
export function planFacts(more: Partial<FactPlanRow> = {}): FactPlanRow {
  const milestone = { id: 'm', dueOn: '2021-12-01', moves: [], reachedOn: null } as const;
  return {
    planId: 'p',
    submittedOn: '2021-04-05',
    persons: 1,
    milestones: [milestone],
    objections: [],
    ...more,
  };
}

/** A task that is due at the end of the year. */
export function taskFacts(branches: readonly FactBranch[], more: Partial<TaskFacts> = {}): TaskFacts {
  return {
    ...{ taskId: 't', askedOn: '2021-03-19', dates: [{ kind: 'complete', dueOn: '2021-12-31' }] },
    ...{ endsOn: '2021-12-31', policies: [], targets: [], placeholders: [], branches, ...more },
  };
}

/** An organisation whose plan came on the last day for it. */
export function organisationFacts(more: Partial<OrganisationFacts> = {}): OrganisationFacts {
  return {
    ...{
      organisationId: 'a',
      givenOn: '2021-03-29',
      owesPlan: true,
      planDueOn: '2021-04-06',
      sharedFiles: [],
    },
    ...{ handedIn: { planId: 'p', submittedOn: '2021-04-06' }, ...more },
  };
}
