import { byEnteredName, type EnteredNames } from '#ledger/organisations/find-entered.ts';
import type { Db } from '#store/open-store.ts';
import { listEnteredOrganisations } from '#store/read/list-entered-organisations.ts';

/** The organisations of a ledger that people entered or settled, by each of their names. */
export async function loadEnteredNames(db: Db): Promise<EnteredNames> {
  return byEnteredName(await listEnteredOrganisations(db));
}
