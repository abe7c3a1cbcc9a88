import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Db } from '../../open-store.ts';
import { anyOf } from '../../tables/among-keys.ts';
import { aboveOf, leadsOf } from '../around-assignment.ts';
import { keepBoard } from './keep-board.ts';
import { type AskedBoard, type BoardScope, isSeenCrossing, skipped } from './seen-crossing.ts';

/** An organisation that received a report beside the keepers, and whom to telephone there. */
export interface RecipientRow {
  id: string;
  shortName: string;
  englishName: string | null;
  acknowledgedAt: string | null;
  acknowledgedBy: string | null;
  words: string | null;
  contacts: { name: string; telephone: string; duty: string }[];
}

/** The reports of a board, those that nobody has acknowledged first, then the last. Read under the ledger's role. */
export const listUrgentReports = keepBoard((db, board, { after, limit }) =>
  urgentReports(db)
    .where(isOnBoard(board))
    .where('urgentReport.state', board.ended ? '=' : '<>', 'closed')
    .orderBy(sql`urgent_report.state = 'sent'`, 'desc')
    .orderBy('urgentReport.sentAt', 'desc')
    .orderBy('urgentReport.id')
    .offset(skipped(after))
    .limit(limit)
    .compile(),
);

export type UrgentReportRow = Awaited<ReturnType<typeof listUrgentReports>>[number];

/** One report as a board shows it, whoever asks; undefined where there is none. Read under the ledger's role. */
export async function findUrgentReport(db: Db, id: string): Promise<UrgentReportRow | undefined> {
  return await urgentReports(db).where('urgentReport.id', '=', id).executeTakeFirst();
}

/** How many reports the board has: open ones, those of them that somebody has not acknowledged, and closed ones. */
export async function countUrgentReports(db: Db, board: Omit<BoardScope, 'ended'>) {
  return await db
    .selectFrom('urgentReport')
    .select([
      sql<number>`(count(*) filter (where state <> 'closed'))::integer`.as('open'),
      sql<number>`(count(*) filter (where state = 'sent'))::integer`.as('late'),
      sql<number>`(count(*) filter (where state = 'closed'))::integer`.as('ended'),
    ])
    .where(isOnBoard(board))
    .executeTakeFirstOrThrow();
}

/** What was added to a report, the first first. Read under the ledger's role. */
export async function listUrgentNews(db: Db, reportId: string) {
  return await db
    .selectFrom('urgentFollowUp')
    .innerJoin('organisation', 'organisation.id', 'urgentFollowUp.organisationId')
    .select(['organisation.id', 'organisation.shortName', 'organisation.englishName'])
    .select(['words', 'writtenBy', 'writtenAt'])
    .where('reportId', '=', reportId)
    .orderBy('urgentFollowUp.actId')
    .execute();
}

function isOnBoard({ scope, taskId }: Omit<AskedBoard, 'ended'>): RawBuilder<SqlBool> {
  const of = {
    organisationId: sql.ref<string>('urgent_report.organisation_id'),
    taskId: sql.ref<string | null>('urgent_report.task_id'),
  };
  const seen = isSeenCrossing(
    of,
    scope,
    (ids) => sql<SqlBool>`exists (
      select from urgent_recipient as received
      where received.report_id = urgent_report.id and received.organisation_id = ${anyOf(ids, 'text')})`,
  );
  return taskId === undefined ? seen : sql<SqlBool>`${seen} and urgent_report.task_id = ${taskId}`;
}

function urgentReports(db: Db) {
  return db
    .selectFrom('urgentReport')
    .innerJoin('organisation as sender', 'sender.id', 'urgentReport.organisationId')
    .leftJoin('task', 'task.id', 'urgentReport.taskId')
    .selectAll('urgentReport')
    .select([
      'sender.shortName as senderName',
      'sender.englishName as senderEnglishName',
      'task.ordinal',
      'task.clause',
    ])
    .select((eb) => [
      leadsOf(eb.ref('urgentReport.taskId').$notNull()).as('leadIds'),
      aboveOf(eb.ref('urgentReport.organisationId')).as('aboveIds'),
      sql<number>`(select count(*) from urgent_follow_up where report_id = urgent_report.id)::integer`.as(
        'followUps',
      ),
      recipients.as('recipients'),
    ]);
}

const recipients = sql<RecipientRow[]>`coalesce((
  select json_agg(json_build_object(
    'id', receiver.id, 'shortName', receiver.short_name, 'englishName', receiver.english_name,
    'acknowledgedAt', received.acknowledged_at, 'acknowledgedBy', received.acknowledged_by, 'words', received.words,
    'contacts', coalesce((
      select json_agg(json_build_object('name', name, 'telephone', telephone, 'duty', duty) order by contact.position)
      from contact where contact.organisation_id = receiver.id), '[]')
  ) order by received.position)
  from urgent_recipient as received
  join organisation as receiver on receiver.id = received.organisation_id
  where received.report_id = urgent_report.id), '[]')`;
