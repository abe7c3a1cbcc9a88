import type { Db } from '#store/open-store.ts';
import { listLowerOrganisations } from '#store/read/list-lower-organisations.ts';
import { refuse } from './refusals.ts';

/** An organisation does not stand below the one that gives it work. */
export type NotBelow = { code: 'not_below' };

/** The refusal where one of the organisations does not stand below; undefined where all do. */
export async function checkBelow(
  db: Db,
  aboveId: string,
  ids: readonly string[],
): Promise<{ ok: false; refusal: NotBelow } | undefined> {
  const found = await listLowerOrganisations(db, aboveId, ids);
  const below = found.filter(({ isBelow }) => isBelow);
  return below.length < new Set(ids).size ? refuse({ code: 'not_below' }) : undefined;
}
