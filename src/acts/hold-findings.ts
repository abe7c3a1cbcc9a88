import type { Capacity } from '#ledger/policy/caller.ts';
import {
  mayDoToFinding,
  partyOfFindingAct,
  permitFindingAct,
  seesFinding,
} from '#ledger/policy/finding-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { FindingAct } from '#ledger/values/finding-values.ts';
import type { SubjectDetail } from '#store/people-tables.ts';
import { listChangesSince } from '#store/read/list-changes-since.ts';
import {
  type FindingChange,
  type FindingKey,
  type HeldFinding,
  lockFindings,
  updateFindings,
} from '#store/tables/finding.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { recordAct } from './record-act.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';

/** Findings as somebody saw them. */
export interface SeenFindings {
  findings: readonly (FindingKey & { revision: number })[];
}

export interface HeldFindings {
  findings: HeldFinding[];
  capacity: Capacity;
}

/** Findings, held until the transaction ends, once the caller may do this to all of them as they stand and as they were seen. */
export async function holdFindings(
  { db, caller }: ActContext,
  act: FindingAct,
  { findings: seen }: SeenFindings,
): Promise<({ ok: true } & HeldFindings) | { ok: false; refusal: ThingRefusal }> {
  const held = await lockFindings(db, seen);
  const capacities: Capacity[] = [];
  for (const { organisationId, id, revision } of seen) {
    const finding = held.find((each) => each.id === id && each.organisationId === organisationId);
    if (!finding || !findCapacity(caller, seesFinding, finding)) return refuse({ code: 'not_found' });
    if (!mayDoToFinding(caller, act, finding)) return notPermitted(partyOfFindingAct(act));
    if (finding.revision !== revision) {
      const since = await listChangesSince(db, { thingId: id }, revision);
      return refuse({ code: 'stale', thingId: id, since });
    }
    const capacity = permitFindingAct(caller, act, finding);
    if (!capacity) return refuse({ code: 'not_in_state', state: finding.state });
    capacities.push(capacity);
  }
  const [capacity] = capacities;
  return capacity ? { ok: true, findings: held, capacity } : refuse({ code: 'not_found' });
}

/** Changes held findings, each organisation's under the role that the act asks for, and records the act at each of them. */
export async function changeFindings(
  within: ActContext,
  { findings, capacity }: HeldFindings,
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
