import type { Capacity } from '#ledger/policy/caller.ts';
import {
  mayDoToFinding,
  partyOfFindingAct,
  permitFindingAct,
  seesFinding,
} from '#ledger/policy/finding-policy.ts';
import type { FindingAct } from '#ledger/values/finding-values.ts';
import type { SubjectDetail } from '#store/people-tables.ts';
import {
  type FindingChange,
  type FindingKey,
  type HeldFinding,
  lockFindings,
  updateFindings,
} from '#store/tables/finding.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { holdThings } from './hold-thing.ts';
import { recordAct } from './record-act.ts';

/** Findings as somebody saw them. */
export interface SeenFindings {
  findings: readonly (FindingKey & { revision: number })[];
}

export interface HeldFindings {
  held: HeldFinding[];
  capacity: Capacity;
}

/** Findings, held until the transaction ends, once the caller may do this to all of them as they stand and as they were seen. */
export async function holdFindings(within: ActContext, act: FindingAct, { findings: seen }: SeenFindings) {
  return await holdThings(within, await lockFindings(within.db, seen), seen, {
    sees: seesFinding,
    party: partyOfFindingAct(act),
    may: (caller, held) => mayDoToFinding(caller, act, held),
    permit: (caller, held) => permitFindingAct(caller, act, held),
  });
}

/** Changes held findings, each organisation's under the role that the act asks for, and records the act at each of them. */
export async function changeFindings(
  within: ActContext,
  { held: findings, capacity }: HeldFindings,
  {
    act,
    input,
    change,
    detail,
    asOrganisation,
  }: {
    act: FindingAct;
    input: object;
    change: FindingChange;
    detail: SubjectDetail;
    asOrganisation: boolean;
  },
): Promise<{ findings: number }> {
  for (const [organisationId, own] of Map.groupBy(findings, (each) => each.organisationId)) {
    if (asOrganisation) await takeRole(within.db, { organisationId });
    await updateFindings(
      within.db,
      { organisationId, ids: own.map(({ id }) => id) },
      { ...change, actId: within.actId },
    );
    if (asOrganisation) await takeRole(within.db, 'ledger');
  }
  const subjects = findings.map(({ organisationId, directiveId, taskId, id, revision, rule }) => ({
    ...{
      organisationId,
      directiveId,
      ...(taskId !== null && { taskId }),
      thingId: id,
      revision: revision + 1,
    },
    detail: { findingRule: rule, ...detail },
  }));
  await recordAct(within, { act, actVersion: 1, input: { ...input }, capacity, subjects });
  return { findings: findings.length };
}
