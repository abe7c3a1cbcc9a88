import type { FastifyBaseLogger } from 'fastify';
import type { Store } from '#store/open-store.ts';
import { keepWorking } from '../jobs/keep-working.ts';
import { searchDueCycles } from '../reconciliation/search-due-cycles.ts';
import { type DaySettings, ownToday } from '../today.ts';
import { insertDueNotices, type NoticeDay } from './insert-due-notices.ts';
import type { MailSettings } from './mail-settings.ts';
import { sendMails } from './send-mails.ts';

/** Everything is looked through when the day changes, and this often besides. */
const EVERYTHING_EVERY_MILLISECONDS = 60 * 60_000;
const LOOK_EVERY_MILLISECONDS = 60_000;
/** Acts that come this close together are looked at together. */
const GATHER_MILLISECONDS = 300;

export interface Noticing extends DaySettings {
  store: Store;
  mail: MailSettings | undefined;
  origin: string | undefined;
  log: Pick<FastifyBaseLogger, 'info' | 'error'>;
  /** Told each time that a look came to its end. */
  looked?: () => void;
}

/**
 * Keeps telling people what is due: of an act soon after it, of a day in its first minute, by mail in office hours. As
 * many copies of the program as there are may do so. The result ends it once what has begun is done.
 */
export async function keepNoticing(noticing: Noticing): Promise<() => Promise<void>> {
  const { store, log } = noticing;
  const heard = new Set<string>();
  let looked: { day: string; at: number } | undefined;

  const look = async (stopping: AbortSignal) => {
    const now = new Date();
    const day = { today: ownToday(noticing, now).date, now, stopping };
    const actIds = [...heard];
    heard.clear();
    if (!looked || looked.day !== day.today || now.getTime() - looked.at >= EVERYTHING_EVERY_MILLISECONDS) {
      // What is missed meanwhile asks for another.
      looked = { day: day.today, at: now.getTime() };
      await searchDueCycles(store.db, day);
      await insertDueNotices(store.db, day);
    } else if (actIds.length > 0) {
      await insertDueNotices(store.db, day, actIds);
    }
    await mailNow(noticing, day);
    noticing.looked?.();
  };
  return await keepWorking({
    ...{ store, gatherMilliseconds: GATHER_MILLISECONDS, everyMilliseconds: LOOK_EVERY_MILLISECONDS },
    work: look,
    heard: (actId) => heard.add(actId),
    missed: () => {
      looked = undefined;
    },
    // The next look, at everything, makes up for it.
    failed: (fault) => {
      looked = undefined;
      log.error({ err: fault }, 'people could not be told what is due');
    },
  });
}

async function mailNow({ store, mail, origin, log }: Noticing, day: NoticeDay): Promise<void> {
  if (!mail) return;
  const { sent, failures } = await sendMails(store.db, { settings: mail, origin, ...day });
  if (sent > 0) log.info({ sent }, 'mail was sent');
  if (failures.length > 0) log.error({ failures }, 'the mail server did not take mail');
}
