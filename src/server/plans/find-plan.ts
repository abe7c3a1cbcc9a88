import type { Selectable } from 'kysely';
import type { Db } from '#store/open-store.ts';
import type { PlanTable } from '#store/plan-tables.ts';
import { findOrganisationAbove } from '#store/read/find-organisation-above.ts';
import { findDirective } from '#store/read/list-directives.ts';
import { findPlanDuty } from '#store/read/plans/find-plan-duty.ts';
import { type AskedRow, listAskedRows } from '#store/read/plans/list-asked-rows.ts';
import { type CarryingOrganisation, listCarryingOrganisations } from '#store/read/plans/list-owed-plans.ts';
import { listPlanAnswers, type PlanRowAnswer } from '#store/read/plans/list-plan-answers.ts';
import { listPlanContents, type StoredPlanRow } from '#store/read/plans/list-plan-contents.ts';
import { listPlanVersions } from '#store/read/plans/list-plan-versions.ts';
import {
  listPlannedAssignments,
  type PlannedAssignment,
} from '#store/read/plans/list-planned-assignments.ts';
import { listUnits } from '#store/read/plans/list-units.ts';

/** Everything that is read of an organisation's plan for a directive. */
export interface FoundPlan {
  organisation: { organisationId: string; name: string; aboveIds: string[] };
  directive: { id: string; title: string | null; docNumber: string | null };
  duty: Awaited<ReturnType<typeof findPlanDuty>>;
  carrying: CarryingOrganisation | undefined;
  versions: Selectable<PlanTable>[];
  /** The version asked for; undefined where there is none yet. */
  plan: Selectable<PlanTable> | undefined;
  units: { id: string; name: string }[];
  assignments: PlannedAssignment[];
  contents: Map<string, StoredPlanRow>;
  /** What the version before it says; undefined where there is none. */
  before: Map<string, StoredPlanRow> | undefined;
  answers: Map<string, PlanRowAnswer[]>;
  asked: AskedRow[];
}

/**
 * An organisation's plan for a directive in the version asked for, the newest where none is; undefined where the
 * organisation, the directive or that version is not there. Read under the ledger's role, and of that organisation only.
 */
export async function findPlan(
  db: Db,
  key: { directiveId: string; organisationId: string },
  version: number | undefined,
): Promise<FoundPlan | undefined> {
  const organisation = await findOrganisationAbove(db, key.organisationId);
  const directive = await findDirective(db, key.directiveId);
  if (!organisation || !directive) return undefined;
  const versions = await listPlanVersions(db, key);
  const plan = version === undefined ? versions[0] : versions.find((each) => each.version === version);
  if (version !== undefined && !plan) return undefined;
  const former = plan && versions.find((each) => each.version === plan.version - 1);
  const scope = {
    ...{ organisationIds: [key.organisationId], personIds: [], administers: false, seesContents: true },
  };
  const answers = plan ? await listPlanAnswers(db, { ...key, id: plan.id }) : [];
  return {
    ...{ organisation, directive, versions, plan },
    duty: await findPlanDuty(db, key.directiveId),
    carrying: (await listCarryingOrganisations(db, key.directiveId, scope)).find(
      ({ organisationId }) => organisationId === key.organisationId,
    ),
    units: await listUnits(db, key.organisationId),
    assignments: await listPlannedAssignments(db, key),
    contents: plan ? await listPlanContents(db, plan) : new Map(),
    before: former && (await listPlanContents(db, former)),
    answers: Map.groupBy(answers, ({ taskId }) => taskId),
    asked: await listAskedRows(db, key),
  };
}
