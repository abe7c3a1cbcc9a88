import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { PlanContent } from '#ledger/plans/plan-content.ts';
import { insertRows, upsertRows } from '../insert-rows.ts';
import type { Db } from '../open-store.ts';
import type { MilestoneTable, PlanConfirmationTable, PlanDutyTable, PlanTable } from '../plan-tables.ts';
import { aboveOf } from '../read/around-assignment.ts';

/** By which a version of a plan is named. */
export interface PlanKey {
  organisationId: string;
  id: string;
}

/** A version of a plan with what the policy asks of it. */
export interface HeldPlan extends Selectable<PlanTable> {
  aboveIds: string[];
}

/** That version, held until the transaction ends. */
export async function lockPlan(db: Db, { organisationId, id }: PlanKey): Promise<HeldPlan | undefined> {
  return await db
    .selectFrom('plan')
    .selectAll()
    .select((eb) => aboveOf(eb.ref('plan.organisationId')).as('aboveIds'))
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** The version that an organisation is making, or else the one that counts, held until the transaction ends. */
export async function lockStandingPlan(
  db: Db,
  organisationId: string,
  directiveId: string,
): Promise<Selectable<PlanTable> | undefined> {
  const rows = await db
    .selectFrom('plan')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('directiveId', '=', directiveId)
    .where('state', '<>', 'replaced')
    .orderBy('version')
    .forUpdate()
    .execute();
  return rows.at(-1);
}

/** The accepted version before this one; undefined where there is none. */
export async function findAcceptedPlan(
  db: Db,
  { organisationId, directiveId }: { organisationId: string; directiveId: string },
): Promise<Selectable<PlanTable> | undefined> {
  return await db
    .selectFrom('plan')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('directiveId', '=', directiveId)
    .where('state', '=', 'accepted')
    .executeTakeFirst();
}

export async function insertPlan(db: Db, plan: Insertable<PlanTable>): Promise<void> {
  await db.insertInto('plan').values(plan).execute();
}

/** Changes a version, and counts the change in its revision. */
export async function updatePlan(
  db: Db,
  { organisationId, id }: PlanKey,
  change: Omit<Updateable<PlanTable>, 'revision'>,
): Promise<void> {
  await db
    .updateTable('plan')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute();
}

/** A row as it is written: what it says, with the ids of its milestones. */
export interface WrittenPlanRow {
  organisationId: string;
  planId: string;
  assignmentId: string;
  taskId: string;
  unitId: string | null;
  returnReason: string | null;
  revision: number;
  actId: string;
  content: PlanContent;
  milestoneIds: string[];
}

/** Puts these rows, whole, in the place of those that the plan has for the same assignments. */
export async function writePlanRows(db: Db, rows: readonly WrittenPlanRow[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const assignmentIds = rows.map(({ assignmentId }) => assignmentId);
  for (const table of ['milestone', 'trajectoryPoint'] as const) {
    await db
      .deleteFrom(table)
      .where('organisationId', '=', first.organisationId)
      .where('planId', '=', first.planId)
      .where('assignmentId', 'in', assignmentIds)
      .execute();
  }
  await upsertRows(db, 'planRow', {
    key: ['organisationId', 'planId', 'assignmentId'],
    rows: rows.map(({ content: { measures, deliverable, persons }, milestoneIds: _, ...row }) => ({
      ...row,
      ...{ measures, deliverable, persons },
    })),
  });
  await insertRows(db, {
    milestone: rows.flatMap(milestonesOf),
    trajectoryPoint: rows.flatMap(({ organisationId, planId, assignmentId, content }) =>
      content.trajectory.map((point) => ({ organisationId, planId, assignmentId, ...point })),
    ),
  });
}

function milestonesOf(row: WrittenPlanRow): Insertable<MilestoneTable>[] {
  const { organisationId, planId, assignmentId, content, milestoneIds } = row;
  return content.milestones.map((milestone, position) => ({
    ...{ organisationId, planId, assignmentId, position, ...milestone },
    id: milestoneIds[position] ?? '',
  }));
}

/** Puts an organisation's answer in the place of the one that it gave before to the same version. */
export async function writeConfirmation(db: Db, row: Insertable<PlanConfirmationTable>): Promise<void> {
  await upsertRows(db, 'planConfirmation', {
    key: ['organisationId', 'assignmentId', 'planOrganisationId', 'planId'],
    rows: [row],
  });
}

/** Puts what the keepers settle in the place of what they settled before. */
export async function writePlanDuties(db: Db, rows: Insertable<PlanDutyTable>[]): Promise<void> {
  await upsertRows(db, 'planDuty', { key: ['directiveId', 'organisationId'], rows });
}

/** Notes at its rows why a version is given back; rows of which nothing is said keep nothing from before. */
export async function noteReturnReasons(
  db: Db,
  { organisationId, id }: PlanKey,
  rows: readonly { assignmentId: string; reason: string }[],
): Promise<void> {
  const given = JSON.stringify(Object.fromEntries(rows.map((row) => [row.assignmentId, row.reason])));
  await db
    .updateTable('planRow')
    .set({ returnReason: sql<string | null>`${given}::jsonb ->> assignment_id::text` })
    .where('organisationId', '=', organisationId)
    .where('planId', '=', id)
    .execute();
}

/** The day on which a version was begun. Read under the ledger's role. */
export async function findPlanBeginning(db: Db, { actId }: { actId: string }): Promise<LocalDate> {
  const { actedOn } = await db
    .selectFrom('journal')
    .select('actedOn')
    .where('actId', '=', actId)
    .executeTakeFirstOrThrow();
  return actedOn;
}
