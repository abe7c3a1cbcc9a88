import { organisations } from '#ledger/organisations/register.ts';
import { openStore, type Store, type StorePlace } from '#store/open-store.ts';
import { upsertOrganisations } from '#store/tables/organisation.ts';

/** Opens the store, brings it up to date and loads this program's register of organisations into it. */
export async function openLedger(place: StorePlace): Promise<Store> {
  const store = await openStore(place);
  try {
    await upsertOrganisations(
      store.db,
      organisations.map((organisation) => ({ ...organisation, provisional: false })),
    );
    return store;
  } catch (fault) {
    await store.close();
    throw fault;
  }
}
