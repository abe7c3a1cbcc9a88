import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '#store/open-store.ts';
import { findMailReader } from '#store/read/find-mail-reader.ts';
import { listMailed } from '#store/read/list-notifications.ts';
import {
  type ClaimedMail,
  claimMails,
  dropMail,
  gatherMails,
  gatherUrgentMails,
  giveBackMail,
  leaveMail,
  markMailed,
} from '#store/tables/notification-mail.ts';
import { tryLock } from '#store/try-lock.ts';
import { civilDate } from '../today.ts';
import { composeDigest } from './compose-digest.ts';
import { deliverMail } from './deliver-mail.ts';
import { findMailDay } from './mail-hours.ts';
import type { MailSettings } from './mail-settings.ts';

/** What one burst of acts says goes into one mail. */
const SETTLE_MINUTES = 10;
/** A mail that the server did not take is tried again after so many minutes; after the last it is given up. */
const RETRY_MINUTES = [1, 5, 15, 60, 180, 360, 720, 1440] as const;
const MAILS_AT_A_TIME = 20;

export interface Mailing {
  settings: MailSettings;
  /** For links; without one there are none. */
  origin: string | undefined;
  /** The ledger's day, by which dates are near or past. */
  today: LocalDate;
  /** The clock, by which mail goes. */
  now: Date;
  /** Aborted where the rest is left to a later round. */
  stopping?: AbortSignal;
}

/** How a round of mail went. */
export interface MailRound {
  sent: number;
  failures: string[];
}

/**
 * Sends each person who has something new one digest, once a working day, and what is urgent at once beside it, from whichever
 * copy of the program comes first.
 * A mail is marked before the server is given its first byte: one that may have been taken is never sent again, one
 * that the server did not take is tried later.
 */
export async function sendMails(db: Db, mailing: Mailing): Promise<MailRound> {
  const { now, stopping } = mailing;
  const digestDay = findMailDay(now);
  const day = digestDay ?? civilDate(now);
  const round: MailRound = { sent: 0, failures: [] };
  const before = new Date(now.getTime() - SETTLE_MINUTES * 60_000);
  await db.transaction().execute(async (within) => {
    if (!(await tryLock(within, 'mails'))) return;
    await gatherUrgentMails(within, { day, now });
    if (digestDay !== undefined) await gatherMails(within, { day, before, now });
  });
  for (;;) {
    const claiming = { day, now, limit: MAILS_AT_A_TIME, urgentOnly: digestDay === undefined };
    const claimed = await claimMails(db, claiming);
    for (const mail of claimed) await sendMail(db, mail, { mailing, round });
    if (claimed.length < MAILS_AT_A_TIME || stopping?.aborted) return round;
  }
}

async function sendMail(
  db: Db,
  { id, personId, attempts }: ClaimedMail,
  { mailing, round }: { mailing: Mailing; round: MailRound },
): Promise<void> {
  const { settings, origin, today, now } = mailing;
  const reader = await findMailReader(db, personId);
  const rows = await listMailed(db, id);
  if (!reader || rows.length === 0) return await dropMail(db, id);
  const digest = composeDigest(rows, { ...reader, today, origin });
  const to = { name: reader.name, address: reader.email };
  const delivery = await deliverMail(settings, { ...digest, id, to, date: now });
  if (delivery.outcome === 'taken') {
    round.sent += 1;
    return await markMailed(db, id, now);
  }
  const { failure } = delivery;
  round.failures.push(failure);
  if (delivery.outcome === 'unknown') return await leaveMail(db, id, failure);
  const minutes = RETRY_MINUTES[attempts - 1];
  const nextAttemptAt = minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
  await giveBackMail(db, id, { nextAttemptAt, failure });
}
