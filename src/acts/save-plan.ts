import type { Selectable } from 'kysely';
import { keepMilestones } from '#ledger/plans/keep-milestones.ts';
import type { PlanContent } from '#ledger/plans/plan-content.ts';
import type { Capacity } from '#ledger/policy/caller.ts';
import { mayDoToPlan, partyOfPlanAct, permitPlanAct, seesPlan } from '#ledger/policy/plan-policy.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import type { PlanTable } from '#store/plan-tables.ts';
import { findOrganisationAbove } from '#store/read/find-organisation-above.ts';
import { findRowChange } from '#store/read/plans/list-plan-changes-since.ts';
import { listPlanContents, type StoredPlanRow } from '#store/read/plans/list-plan-contents.ts';
import { listPlannedAssignments } from '#store/read/plans/list-planned-assignments.ts';
import { listUnits } from '#store/read/plans/list-units.ts';
import { lockOrganisation } from '#store/tables/organisation.ts';
import { insertPlan, lockStandingPlan, updatePlan, writePlanRows } from '#store/tables/plan.ts';
import { takeRole } from '#store/take-role.ts';
import type { ActContext } from './act-context.ts';
import { deriveId } from './derive-id.ts';
import { planSubject } from './hold-plan.ts';
import { recordAct } from './record-act.ts';
import { notPermitted, refuse, type ThingRefusal } from './refusals.ts';
import { transact } from './transact.ts';

/** One row of a plan, whole, as somebody has typed it. */
export interface TypedPlanRow extends PlanContent {
  assignmentId: string;
  /** The revision that was seen; 0 where the plan had no such row. */
  revision: number;
  unitId: string | null;
}

export interface TypedPlan {
  organisationId: string;
  directiveId: string;
  rows: TypedPlanRow[];
}

export interface SavedPlan {
  id: string;
  /** Of the version now. */
  revision: number;
  rows: { assignmentId: string; revision: number }[];
}

export type SavePlanRefusal = ThingRefusal | { code: 'unit_not_found' };

/**
 * Saves rows of the plan that an organisation is making, each whole; the first save begins it. Refused for all of them
 * where one has been changed since it was seen: rows that somebody else saves meanwhile do not matter.
 */
export async function savePlan(context: ActContext, input: TypedPlan) {
  return await transact<SavedPlan, SavePlanRefusal>(context, 'ledger', async (within) => {
    const { db, actId } = within;
    const { organisationId, directiveId } = input;
    const holding = await holdStandingPlan(within, input);
    if (!holding.ok) return holding;
    const { plan, isNew, capacity } = holding;
    const assignments = new Map(
      (await listPlannedAssignments(db, input)).map((each) => [each.assignmentId, each]),
    );
    if (!input.rows.every(({ assignmentId }) => assignments.has(assignmentId)))
      return refuse({ code: 'not_found' });
    const units = new Set((await listUnits(db, organisationId)).map(({ id }) => id));
    if (!input.rows.every(({ unitId }) => unitId === null || units.has(unitId)))
      return refuse({ code: 'unit_not_found' });
    const before = await listPlanContents(db, plan);
    for (const { assignmentId, revision } of input.rows) {
      const row = before.get(assignmentId);
      if ((row?.revision ?? 0) !== revision) {
        const since = row ? await findRowChange(db, row) : [];
        return refuse({ code: 'stale', thingId: assignmentId, since });
      }
    }
    await takeRole(db, { organisationId });
    if (isNew) await insertPlan(db, plan);
    await writePlanRows(
      db,
      input.rows.map((row) => ({
        ...rowOf(within, row, before.get(row.assignmentId)),
        ...{ organisationId, planId: plan.id, actId },
        taskId: assignments.get(row.assignmentId)?.taskId ?? '',
      })),
    );
    if (!isNew) await updatePlan(db, plan, {});
    await takeRole(db, 'ledger');
    const revision = isNew ? 1 : plan.revision + 1;
    await recordAct(within, {
      ...{ act: 'save_plan', actVersion: 1, input: { ...input }, capacity },
      subjects: [planSubject({ ...plan, directiveId, revision: revision - 1 })],
    });
    return {
      ok: true,
      result: {
        ...{ id: plan.id, revision },
        rows: input.rows.map((row) => ({ assignmentId: row.assignmentId, revision: row.revision + 1 })),
      },
    };
  });
}

/** The version that is being made, held, or a new one where the organisation has none. */
async function holdStandingPlan(
  { db, caller, actId }: ActContext,
  { organisationId, directiveId }: TypedPlan,
): Promise<
  | { ok: true; plan: Selectable<PlanTable>; isNew: boolean; capacity: Capacity }
  | { ok: false; refusal: ThingRefusal }
> {
  const act = 'save_plan';
  const facts = await findOrganisationAbove(db, organisationId);
  if (!facts || !findCapacity(caller, seesPlan, facts)) return refuse({ code: 'not_found' });
  const capacity = mayDoToPlan(caller, act, facts);
  if (!capacity) return notPermitted(partyOfPlanAct(act));
  // Two people who begin at the same time come one after the other.
  await lockOrganisation(db, organisationId);
  const plan = await lockStandingPlan(db, organisationId, directiveId);
  if (!plan)
    return {
      ...{ ok: true, isNew: true, capacity },
      plan: newPlan({ organisationId, directiveId, id: deriveId(actId, 'plan'), actId }),
    };
  return permitPlanAct(caller, act, plan)
    ? { ok: true, plan, isNew: false, capacity }
    : refuse({ code: 'not_in_state', state: plan.state });
}

function newPlan(
  key: Pick<Selectable<PlanTable>, 'organisationId' | 'directiveId' | 'id' | 'actId'>,
): Selectable<PlanTable> {
  return {
    ...key,
    ...{ version: 1, state: 'draft', revision: 1, reason: null, signedOn: null, submittedOn: null },
    ...{ returnedOn: null, returnReason: null, acceptedOn: null },
  };
}

function rowOf(
  { actId }: ActContext,
  { assignmentId, unitId, revision, measures, deliverable, persons, milestones, trajectory }: TypedPlanRow,
  before: StoredPlanRow | undefined,
) {
  const had = before?.content.milestones.map((milestone, position) => ({
    ...milestone,
    id: before.milestoneIds[position] ?? '',
  }));
  const kept = keepMilestones(had ?? [], milestones);
  return {
    ...{ assignmentId, unitId, revision: revision + 1, returnReason: before?.returnReason ?? null },
    content: { measures, deliverable, persons, milestones, trajectory },
    milestoneIds: kept.map((id, position) => id ?? deriveId(actId, `milestone ${assignmentId} ${position}`)),
  };
}
