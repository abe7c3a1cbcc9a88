import { organisations, successions } from '#ledger/organisations/register.ts';
import { type Db, openStore, type Store, type StorePlace } from '#store/open-store.ts';
import { upsertOrganisations } from '#store/tables/organisation.ts';
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

/** Brings the table of organisations to this program's register; provisional ones stay. */
export async function loadRegister(db: Db): Promise<void> {
  await upsertOrganisations(db, organisationRows(organisations, successions));
}
