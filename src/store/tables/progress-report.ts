import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Cycle } from '#ledger/reports/cycle.ts';
import { insertRows } from '../insert-rows.ts';
import { type Given, keepStatement } from '../keep-statement.ts';
import type { Db } from '../open-store.ts';
import { aboveOf, leadsOf } from '../read/around-assignment.ts';
import type { ProgressReportTable, ReportQuoteTable, ReportValueTable } from '../report-tables.ts';
import { anyOf } from './among-keys.ts';

/** By which a report is named: the organisation that wrote it comes first. */
export interface ReportKey {
  organisationId: string;
  id: string;
}

/** A report with what the policy asks of it. */
export interface HeldReport extends Selectable<ProgressReportTable> {
  /** The organisations that lead its task, and the convener. */
  leadIds: string[];
  /** The organisations above its own. */
  aboveIds: string[];
}

/** What an act may set at a report; the revision counts by itself. */
export type ReportChange = Omit<Updateable<ProgressReportTable>, 'revision' | 'organisationId' | 'id'>;

/** The report of that key, held until the transaction ends; undefined where there is none. */
export async function lockReport(db: Db, { organisationId, id }: ReportKey): Promise<HeldReport | undefined> {
  const locked = db
    .selectFrom('progressReport')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .forUpdate();
  return await db
    .with('held', () => locked)
    .selectFrom('held')
    .selectAll('held')
    .select((eb) => [
      leadsOf(eb.ref('held.taskId')).as('leadIds'),
      aboveOf(eb.ref('held.organisationId')).as('aboveIds'),
    ])
    .executeTakeFirst();
}

/** The reports of the organisation's assignments that stand in a cycle, held until the transaction ends. */
export async function lockReportsIn(db: Db, asked: ReportsOf): Promise<Selectable<ProgressReportTable>[]> {
  return await reportsIn.list(db, asked);
}

/** The reports of some of an organisation's assignments, in a cycle or before it. */
interface ReportsOf {
  organisationId: string;
  assignmentIds: readonly string[];
  cycle: Cycle;
}

const reportsIn = keepStatement((db, { organisationId, assignmentIds, cycle }: Given<ReportsOf>) =>
  db
    .selectFrom('progressReport')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('assignmentId', '=', anyOf(assignmentIds, 'uuid'))
    .where('cycle', '=', sql<Cycle>`(select ${cycle})`)
    .where('state', '<>', sql.lit('returned' as const))
    .orderBy('id')
    .forUpdate()
    .compile(),
);

/** What the organisation has said of those assignments before a cycle and not been given back, the last first. */
export async function listReportsBefore(
  db: Db,
  asked: ReportsOf,
): Promise<Selectable<ProgressReportTable>[]> {
  return await reportsBefore.list(db, asked);
}

const reportsBefore = keepStatement((db, { organisationId, assignmentIds, cycle }: Given<ReportsOf>) =>
  db
    .selectFrom('progressReport')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('assignmentId', '=', anyOf(assignmentIds, 'uuid'))
    .where('cycle', '<', sql<Cycle>`(select ${cycle})`)
    .where('state', 'in', [sql.lit('signed' as const), sql.lit('unchanged' as const)])
    .orderBy('assignmentId')
    .orderBy('cycle', 'desc')
    .compile(),
);

/** Adds reports, however many. */
export async function insertReports(
  db: Db,
  reports: readonly Insertable<ProgressReportTable>[],
): Promise<void> {
  await insertRows(db, { progressReport: [...reports] });
}

/** Changes a report, and counts the change in its revision. */
export async function updateReport(
  db: Db,
  { organisationId, id }: ReportKey,
  change: ReportChange,
): Promise<void> {
  await db
    .updateTable('progressReport')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute();
}

/** Writes the figures and the quotes of a draft in place of those that it had. */
export async function replaceContents(
  db: Db,
  { organisationId, id }: ReportKey,
  contents: {
    values: readonly Omit<ReportValueTable, 'organisationId' | 'reportId' | 'position'>[];
    quotes: readonly ReportKey[];
  },
): Promise<void> {
  const key = { organisationId, reportId: id };
  for (const table of ['reportValue', 'reportQuote'] as const) {
    await db
      .deleteFrom(table)
      .where('organisationId', '=', organisationId)
      .where('reportId', '=', id)
      .execute();
  }
  const reportValue: ReportValueTable[] = contents.values.map((value, position) => ({
    ...value,
    ...key,
    position,
  }));
  const reportQuote: ReportQuoteTable[] = contents.quotes.map((quoted, position) => ({
    ...{ ...key, position },
    ...{ inputOrganisationId: quoted.organisationId, inputId: quoted.id },
  }));
  await insertRows(db, { reportValue, reportQuote });
}

/** The inputs that a report quotes, in their order. */
export async function listReportQuotes(db: Db, { organisationId, id }: ReportKey): Promise<ReportKey[]> {
  return await db
    .selectFrom('reportQuote')
    .select(['inputOrganisationId as organisationId', 'inputId as id'])
    .where('organisationId', '=', organisationId)
    .where('reportId', '=', id)
    .orderBy('position')
    .execute();
}

/** The figures of a report in their order. */
export async function listReportValues(db: Db, { organisationId, id }: ReportKey) {
  return await db
    .selectFrom('reportValue')
    .select(['indicator', 'targetPosition', 'value', 'unit', 'period', 'source'])
    .where('organisationId', '=', organisationId)
    .where('reportId', '=', id)
    .orderBy('position')
    .execute();
}
