import { sql } from 'kysely';
import type { Cycle } from '#ledger/reports/cycle.ts';
import type { Db } from '../../open-store.ts';

/** How far an organisation's month is. */
export interface ReportingOrganisation {
  organisationId: string;
  organisation: string;
  /** The assignments that it has received. */
  total: number;
  /** Of these, said in the cycle: signed, or nothing new. */
  said: number;
  unchanged: number;
  drafts: number;
}

/** Every organisation that reports in a cycle, those that miss most first. Read under the ledger's role. */
export async function listReportingOrganisations(db: Db, cycle: Cycle): Promise<ReportingOrganisation[]> {
  const count = (condition: ReturnType<typeof sql<boolean>>) =>
    sql<number>`(count(*) filter (where ${condition}))::integer`;
  const said = sql<boolean>`report.state in ('signed', 'unchanged')`;
  return await db
    .selectFrom('assignment')
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .innerJoin('organisation', 'organisation.id', 'assignment.organisationId')
    .leftJoin('progressReport as report', (join) =>
      join
        .onRef('report.organisationId', '=', 'assignment.organisationId')
        .onRef('report.assignmentId', '=', 'assignment.id')
        .on('report.cycle', '=', cycle)
        .on('report.state', '<>', 'returned'),
    )
    .select([
      'assignment.organisationId',
      'organisation.shortName as organisation',
      sql<number>`count(*)::integer`.as('total'),
      count(said).as('said'),
      count(sql<boolean>`report.state = 'unchanged'`).as('unchanged'),
      count(sql<boolean>`report.state = 'draft'`).as('drafts'),
    ])
    .where('assignment.state', '=', 'received')
    .where('task.state', '=', 'assigned')
    .groupBy(['assignment.organisationId', 'organisation.shortName'])
    .orderBy(sql`count(*) - count(*) filter (where ${said})`, 'desc')
    .orderBy('assignment.organisationId')
    .execute();
}
