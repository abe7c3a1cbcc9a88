import { createHash } from 'node:crypto';
import { organisations, successions } from '#ledger/organisations/register.ts';
import { type Db, openStore, type Store, type StorePlace } from '#store/open-store.ts';
import { holdsRegister, upsertRegister } from '#store/tables/organisation.ts';
import { organisationRows } from './organisation-rows.ts';

/** Opens the store, brings it up to date and loads this program's register of organisations into it. */
export async function openLedger(place: StorePlace): Promise<Store> {
  const store = await openStore(place);
  try {
    await loadRegister(store.db);
    return store;
  } catch (fault) {
    await store.close();
    throw fault;
  }
}

/**
 * Brings the tables of organisations to this program's register; those of local and unknown organisations stay.
 * Nothing is written where they stand so already.
 */
export async function loadRegister(db: Db): Promise<void> {
  const digest = createHash('sha256')
    .update(JSON.stringify([organisations, successions]))
    .digest('hex');
  if (await holdsRegister(db, digest)) return;
  await upsertRegister(db, digest, organisationRows(organisations, successions));
}
