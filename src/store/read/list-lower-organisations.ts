import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../open-store.ts';
import { aboveOf } from './around-assignment.ts';

/** An organisation, from when until when it exists, and whether it stands below another. */
export interface LowerOrganisation {
  id: string;
  validFrom: LocalDate | null;
  /** The first day after its end. */
  validTo: LocalDate | null;
  isBelow: boolean;
}

/** Those of the organisations that the ledger knows, each with whether it stands below that one. */
export async function listLowerOrganisations(
  db: Db,
  aboveId: string,
  ids: readonly string[],
): Promise<LowerOrganisation[]> {
  return await db
    .selectFrom('organisation as lower')
    .select((eb) => [
      'id',
      'validFrom',
      'validTo',
      sql<boolean>`${aboveId} = any(${aboveOf(eb.ref('lower.id'))})`.as('isBelow'),
    ])
    .where('id', '=', sql<string>`any(${ids}::text[])`)
    .execute();
}
