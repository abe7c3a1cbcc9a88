import type { FastifyBaseLogger } from 'fastify';
import type { Store } from '#store/open-store.ts';
import { actChannel } from '#store/tables/journal.ts';
import { searchDueCycles } from '../reconciliation/search-due-cycles.ts';
import { type DaySettings, ownToday } from '../today.ts';
import { insertDueNotices } from './insert-due-notices.ts';
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
  let working: Promise<void> = Promise.resolve();
  let gathering: NodeJS.Timeout | undefined;

  const look = async () => {
    const now = new Date();
    const today = ownToday(noticing, now).date;
    const actIds = [...heard];
    heard.clear();
    if (!looked || looked.day !== today || now.getTime() - looked.at >= EVERYTHING_EVERY_MILLISECONDS) {
      await searchDueCycles(store.db, { today, now });
      await insertDueNotices(store.db, { today, now });
      looked = { day: today, at: now.getTime() };
    } else if (actIds.length > 0) {
      await insertDueNotices(store.db, { today, now }, actIds);
    }
    await mailNow(noticing, now);
    noticing.looked?.();
  };
  /** One look at a time; one that fails is told and made up for by the next at everything. */
  const enqueue = () => {
    working = working.then(look).catch((fault: unknown) => {
      looked = undefined;
      log.error({ err: fault }, 'people could not be told what is due');
    });
  };
  const stopListening = await store.listen(actChannel, {
    heard: (actId) => {
      heard.add(actId);
      clearTimeout(gathering);
      gathering = setTimeout(enqueue, GATHER_MILLISECONDS);
    },
    missed: () => {
      looked = undefined;
    },
  });
  const timer = setInterval(enqueue, LOOK_EVERY_MILLISECONDS);
  enqueue();
  return async () => {
    clearInterval(timer);
    // What is heard until then would begin to gather anew.
    await stopListening();
    clearTimeout(gathering);
    await working;
  };
}

async function mailNow(noticing: Noticing, now: Date): Promise<void> {
  const { store, mail, origin, log } = noticing;
  if (!mail) return;
  const today = ownToday(noticing, now).date;
  const { sent, failures } = await sendMails(store.db, { settings: mail, origin, today, now });
  if (sent > 0) log.info({ sent }, 'mail was sent');
  if (failures.length > 0) log.error({ failures }, 'the mail server did not take mail');
}
