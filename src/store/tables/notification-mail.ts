import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import { urgentNoticeKinds } from '#ledger/values/notice-kinds.ts';
import type { Db } from '../open-store.ts';

/** A digest that this copy of the program alone is to send. */
export interface ClaimedMail {
  id: string;
  personId: string;
  /** How often it has been tried, this time included. */
  attempts: number;
}

/** When mail is gathered. */
interface Gathering {
  day: LocalDate;
  now: Date;
}

/**
 * Puts what is neither read nor mailed into digests: into the one of a person that still waits, else into a new one for
 * the day, unless they had theirs. A person's first new thing must be older than `before`, so that one burst of acts is one mail.
 */
export async function gatherMails(db: Db, { day, before, now }: Gathering & { before: Date }): Promise<void> {
  const waits = sql<SqlBool>`noticed_at <= ${before}`;
  await beginMails(db, { day, now, urgent: false, waits });
  await fillMails(db, { urgent: false, waits: sql<SqlBool>`true` });
}

/** Puts what cannot wait into mails of its own: it waits for no digest, and no digest carries it again. */
export async function gatherUrgentMails(db: Db, { day, now }: Gathering): Promise<void> {
  const waits = sql<SqlBool>`kind = any(${[...urgentNoticeKinds]}::text[])`;
  await beginMails(db, { day, now, urgent: true, waits });
  await fillMails(db, { urgent: true, waits });
}

/** A mail of that kind for each person who has something unread that waits for one, and has none that is still to go. */
async function beginMails(
  db: Db,
  { day, now, urgent, waits }: Gathering & { urgent: boolean; waits: RawBuilder<SqlBool> },
): Promise<void> {
  await sql`
    insert into notification_mail (id, person_id, day, attempts, next_attempt_at, urgent)
    select gen_random_uuid(), person.id, ${day}::date, 0, ${now}::timestamptz, ${urgent}
    from person
    left join notification_choice on notification_choice.person_id = person.id
    where person.state = 'active' and person.email is not null and coalesce(notification_choice.mail, true)
      and exists (
        select from notification where notification.person_id = person.id
          and read_at is null and mail_id is null and ${waits})
      and not exists (
        select from notification_mail as waiting where waiting.person_id = person.id
          and mailing_at is null and next_attempt_at is not null and waiting.urgent = ${urgent})
    on conflict do nothing
  `.execute(db);
}

async function fillMails(
  db: Db,
  { urgent, waits }: { urgent: boolean; waits: RawBuilder<SqlBool> },
): Promise<void> {
  await sql`
    with waiting as (
      select id, person_id from notification_mail
      where mailing_at is null and next_attempt_at is not null and urgent = ${urgent}
      -- One that is just being claimed is closed.
      order by id for update skip locked)
    update notification set mail_id = waiting.id
    from waiting
    where waiting.person_id = notification.person_id
      and notification.read_at is null and notification.mail_id is null and ${waits}
  `.execute(db);
}

/**
 * Takes some of the mails whose time has come, for that day: no other copy of the program has them from now on. Of the digests
 * none where only what is urgent goes.
 */
export async function claimMails(
  db: Db,
  { day, now, limit, urgentOnly }: Gathering & { limit: number; urgentOnly: boolean },
): Promise<ClaimedMail[]> {
  const { rows } = await sql<ClaimedMail>`
    update notification_mail set mailing_at = ${now}, day = ${day}, attempts = attempts + 1
    where id in (
      select id from notification_mail
      where mailing_at is null and next_attempt_at <= ${now} and (urgent or not ${urgentOnly})
      order by urgent desc, next_attempt_at, id limit ${limit}
      for update skip locked)
    returning id, person_id as "personId", attempts
  `.execute(db);
  return rows;
}

/** Notes that the mail server took it. */
export async function markMailed(db: Db, id: string, now: Date): Promise<void> {
  await db
    .updateTable('notificationMail')
    .set({ mailedAt: now, failure: null })
    .where('id', '=', id)
    .execute();
}

/** Gives a digest that the mail server did not take back, to be tried at that moment; given up where it is null. */
export async function giveBackMail(
  db: Db,
  id: string,
  { nextAttemptAt, failure }: { nextAttemptAt: Date | null; failure: string },
): Promise<void> {
  const change = { mailingAt: null, nextAttemptAt, failure };
  await db.updateTable('notificationMail').set(change).where('id', '=', id).execute();
}

/** Notes of a digest that may or may not have been taken what went wrong; it is not sent again. */
export async function leaveMail(db: Db, id: string, failure: string): Promise<void> {
  await db.updateTable('notificationMail').set({ failure }).where('id', '=', id).execute();
}

/** Takes away a digest that nobody needs any more; what it held waits for another. */
export async function dropMail(db: Db, id: string): Promise<void> {
  await db.updateTable('notification').set({ mailId: null }).where('mailId', '=', id).execute();
  await db.deleteFrom('notificationMail').where('id', '=', id).execute();
}
