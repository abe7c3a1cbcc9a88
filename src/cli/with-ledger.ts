import { openLedger } from '#acts/open-ledger.ts';
import type { LocalDate } from '#calendar/local-date.ts';
import { holdsDemonstration } from '#server/demonstration/holds-demonstration.ts';
import { storePlace } from '#server/start-server.ts';
import { ownToday } from '#server/today.ts';
import type { Db } from '#store/open-store.ts';
import { loadSettings } from './settings.ts';

/** What a command works with while the store is open. */
export interface OpenLedger {
  db: Db;
  today: LocalDate;
}

/** Opens the store of this process's settings for a piece of work, and closes it whatever comes of that. */
export async function withLedger<Result>(work: (ledger: OpenLedger) => Promise<Result>): Promise<Result> {
  const settings = loadSettings();
  const store = await openLedger(storePlace(settings));
  try {
    const demonstration = await holdsDemonstration(store);
    const { date } = ownToday({ ...settings, demonstration }, new Date());
    return await work({ db: store.db, today: date });
  } finally {
    await store.close();
  }
}
