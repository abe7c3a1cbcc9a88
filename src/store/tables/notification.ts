import { type Insertable, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Notice } from '#ledger/notices/notice.ts';
import type { NotificationChoiceTable } from '../notification-tables.ts';
import type { Db } from '../open-store.ts';

/** The channel on which the database tells every copy of the program, at commit, who was told something new. */
export const noticeChannel = 'taizhang_notice';
/** A message on a channel holds less than 8,000 bytes. */
const PERSONS_A_MESSAGE = 200;

/** Keeps what people are to be told, unless they were told it before, and says so at commit; the ids of those who are told something new. */
export async function insertNotices(
  db: Db,
  notices: readonly Notice[],
  { today, now }: { today: LocalDate; now: Date },
): Promise<string[]> {
  if (notices.length === 0) return [];
  const { rows } = await sql<{ personId: string }>`
    insert into notification (
      person_id, key, id, kind, about_on, detail, directive_id, task_id, organisation_id, assignment_id,
      noticed_on, noticed_at)
    select
      "personId", key, gen_random_uuid(), kind, "aboutOn", detail, "directiveId", "taskId", "organisationId",
      "assignmentId", ${today}::date, ${now}::timestamptz
    from json_to_recordset(${JSON.stringify(notices)}::json) as notice(
      "personId" uuid, key text, kind text, "aboutOn" date, detail jsonb, "directiveId" uuid, "taskId" uuid,
      "organisationId" text, "assignmentId" uuid)
    order by "personId", key
    on conflict do nothing
    returning person_id as "personId"
  `.execute(db);
  await recount(db, notices);
  const told = [...new Set(rows.map(({ personId }) => personId))];
  for (let from = 0; from < told.length; from += PERSONS_A_MESSAGE) {
    const message = told.slice(from, from + PERSONS_A_MESSAGE).join();
    await sql`select pg_notify(${noticeChannel}, ${message})`.execute(db);
  }
  return told;
}

/** What is counted and was said before says the number of today, until it is read or mailed. */
async function recount(db: Db, notices: readonly Notice[]): Promise<void> {
  const counted = notices.filter(({ detail }) => detail.count !== undefined);
  if (counted.length === 0) return;
  await sql`
    update notification set detail = notice.detail
    from json_to_recordset(${JSON.stringify(counted)}::json) as notice("personId" uuid, key text, detail jsonb)
    where notification.person_id = notice."personId" and notification.key = notice.key
      and notification.read_at is null and notification.mail_id is null and notification.detail <> notice.detail
  `.execute(db);
}

/** Whom a message on the channel of notices names. */
export function readNoticeMessage(message: string): string[] {
  return message.split(',');
}

/** Notes that a person has read those of their own; all that they have not, where none are named. */
export async function markRead(
  db: Db,
  { personId, ids, now }: { personId: string; ids: readonly string[] | 'all'; now: Date },
): Promise<number> {
  const marked = await db
    .updateTable('notification')
    .set({ readAt: now })
    .where('personId', '=', personId)
    .where('readAt', 'is', null)
    .$if(ids !== 'all', (query) => query.where('id', '=', sql<string>`any(${ids}::uuid[])`))
    .executeTakeFirst();
  return Number(marked.numUpdatedRows);
}

/** Keeps how a person wants to be told. */
export async function upsertNotificationChoice(
  db: Db,
  row: Insertable<NotificationChoiceTable>,
): Promise<void> {
  await db
    .insertInto('notificationChoice')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('personId').doUpdateSet({ mail: row.mail, language: row.language }),
    )
    .execute();
}
