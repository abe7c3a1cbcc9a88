import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../open-store.ts';

/** A digest that this copy of the program alone is to send. */
export interface ClaimedMail {
  id: string;
  personId: string;
  /** How often it has been tried, this time included. */
  attempts: number;
}

/**
 * Puts what is neither read nor mailed into digests: into the one of a person that still waits, else into a new one for
 * the day, unless they had theirs. A person's first new thing must be older than `before`, so that one burst of acts is one mail.
 */
export async function gatherMails(
  db: Db,
  { day, before, now }: { day: LocalDate; before: Date; now: Date },
): Promise<void> {
  await sql`
    insert into notification_mail (id, person_id, day, attempts, next_attempt_at)
    select gen_random_uuid(), person.id, ${day}::date, 0, ${now}::timestamptz
    from person
    left join notification_choice on notification_choice.person_id = person.id
    where person.state = 'active' and person.email is not null and coalesce(notification_choice.mail, true)
      and exists (
        select from notification where notification.person_id = person.id
          and read_at is null and mail_id is null and noticed_at <= ${before})
      and not exists (
        select from notification_mail as waiting where waiting.person_id = person.id
          and mailing_at is null and next_attempt_at is not null)
    on conflict do nothing
  `.execute(db);
  await sql`
    with waiting as (
      select id, person_id from notification_mail
      where mailing_at is null and next_attempt_at is not null
      -- One that is just being claimed is closed.
      order by id for update skip locked)
    update notification set mail_id = waiting.id
    from waiting
    where waiting.person_id = notification.person_id
      and notification.read_at is null and notification.mail_id is null
  `.execute(db);
}

/** Takes some of the digests whose time has come, for that day: no other copy of the program has them from now on. */
export async function claimMails(
  db: Db,
  { day, now, limit }: { day: LocalDate; now: Date; limit: number },
): Promise<ClaimedMail[]> {
  const { rows } = await sql<ClaimedMail>`
    update notification_mail set mailing_at = ${now}, day = ${day}, attempts = attempts + 1
    where id in (
      select id from notification_mail
      where mailing_at is null and next_attempt_at <= ${now}
      order by next_attempt_at, id limit ${limit}
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
