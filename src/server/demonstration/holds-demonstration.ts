import type { Store } from '#store/open-store.ts';
import { hasActsOf } from '#store/read/has-acts-of.ts';
import { actors } from '../actors.ts';

/** True where the store holds demonstration data. A database server never does: it is somebody's real ledger. */
export async function holdsDemonstration({ db, engine }: Store): Promise<boolean> {
  return engine === 'pglite' && (await hasActsOf(db, actors.demonstration.name));
}
