import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { LocalDate } from '#calendar/local-date.ts';
import type { ReportedValue } from '#ledger/reports/check-report.ts';
import type { Cycle } from '#ledger/reports/cycle.ts';
import type { Db } from '../../open-store.ts';
import { aboveOf, leadsOf } from '../around-assignment.ts';

/** Which reports: of a task, or of one organisation's assignment; in one cycle or in all. */
export interface ReportScope {
  taskId?: string;
  assignment?: { organisationId: string; id: string };
  cycle?: Cycle;
}

export interface AskedQuestion {
  id: string;
  question: string;
  askedBy: string | null;
  askedOn: LocalDate;
  answer: string | null;
  answeredOn: LocalDate | null;
}

/** The reports within the scope with their figures, quotes and questions, the last first. Read under the ledger's role. */
export async function listReports(db: Db, { taskId, assignment, cycle }: ReportScope) {
  let reports = db.selectFrom('progressReport as report');
  if (taskId !== undefined) reports = reports.where('report.taskId', '=', taskId);
  if (cycle !== undefined) reports = reports.where('report.cycle', '=', cycle);
  if (assignment) {
    reports = reports
      .where('report.organisationId', '=', assignment.organisationId)
      .where('report.assignmentId', '=', assignment.id);
  }
  return await reports
    .innerJoin('organisation', 'organisation.id', 'report.organisationId')
    .selectAll('report')
    .select((eb) => [
      'organisation.shortName as organisation',
      leadsOf(eb.ref('report.taskId')).as('leadIds'),
      aboveOf(eb.ref('report.organisationId')).as('aboveIds'),
      jsonArrayFrom(
        eb
          .selectFrom('reportValue')
          .select(['indicator', 'targetPosition', 'value', 'unit', 'period', 'source'])
          .whereRef('reportValue.organisationId', '=', 'report.organisationId')
          .whereRef('reportValue.reportId', '=', 'report.id')
          .orderBy('position'),
      )
        .$castTo<ReportedValue[]>()
        .as('values'),
      jsonArrayFrom(
        eb
          .selectFrom('verifiedValue')
          .select(['position', 'value', 'source', 'verifiedHow', 'verifiedBy', 'verifiedOn', 'words'])
          .whereRef('verifiedValue.organisationId', '=', 'report.organisationId')
          .whereRef('verifiedValue.reportId', '=', 'report.id')
          .where('replacedActId', 'is', null)
          .orderBy('position'),
      ).as('verified'),
      jsonArrayFrom(
        eb
          .selectFrom('coSignature')
          .innerJoin('organisation as coSigner', 'coSigner.id', 'coSignature.organisationId')
          .select([
            'coSignature.organisationId',
            'coSigner.shortName as organisation',
            'coSignature.state',
            'coSignature.signer',
            'coSignature.signedOn',
            'coSignature.reason',
          ])
          .whereRef('coSignature.reportOrganisationId', '=', 'report.organisationId')
          .whereRef('coSignature.reportId', '=', 'report.id')
          .orderBy('coSignature.organisationId'),
      ).as('coSignatures'),
      jsonArrayFrom(
        eb
          .selectFrom('reportQuote')
          .innerJoin('organisation as quoted', 'quoted.id', 'reportQuote.inputOrganisationId')
          .select([
            'reportQuote.inputOrganisationId as organisationId',
            'reportQuote.inputId as id',
            'quoted.shortName as organisation',
          ])
          .whereRef('reportQuote.organisationId', '=', 'report.organisationId')
          .whereRef('reportQuote.reportId', '=', 'report.id')
          .orderBy('reportQuote.position'),
      ).as('quotes'),
      jsonArrayFrom(
        eb
          .selectFrom('reportQuestion as asked')
          .leftJoin('organisation as asker', 'asker.id', 'asked.askerOrganisationId')
          .select([
            'asked.id',
            'asked.question',
            'asker.shortName as askedBy',
            'asked.askedOn',
            'asked.answer',
            'asked.answeredOn',
          ])
          .whereRef('asked.organisationId', '=', 'report.organisationId')
          .whereRef('asked.reportId', '=', 'report.id')
          .orderBy('asked.actId'),
      )
        .$castTo<AskedQuestion[]>()
        .as('questions'),
    ])
    .orderBy('report.cycle', 'desc')
    .orderBy('report.actId', 'desc')
    .orderBy('report.organisationId')
    .execute();
}

/** A report with all that it says and all that was asked about it. */
export type ReportRow = Awaited<ReturnType<typeof listReports>>[number];
