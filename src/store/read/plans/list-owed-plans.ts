import { type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { LocalDate } from '#calendar/local-date.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { OrganisationKind } from '#ledger/values/organisation-kinds.ts';
import type { Db } from '../../open-store.ts';
import { isOwnOrBelow } from '../seen-subjects.ts';

/** An organisation that carries a directive, or of which the keepers settled whether it owes a plan. */
export interface CarryingOrganisation {
  organisationId: string;
  name: string;
  kind: OrganisationKind;
  /** Those that it leads or is responsible for. */
  assignments: number;
  leading: number;
  /** As the keepers settled it; null where they did not. */
  owes: boolean | null;
  dueOn: LocalDate | null;
  contacts: { name: string; telephone: string; duty: string }[];
}

/** Those who may owe a plan of a directive, within the scope, by name. Read under the ledger's role. */
export async function listCarryingOrganisations(
  db: Db,
  directiveId: string,
  scope: JournalScope,
): Promise<CarryingOrganisation[]> {
  const seen =
    scope === 'all'
      ? sql<SqlBool>`true`
      : isOwnOrBelow(sql.ref<string>('organisation.id'), scope.organisationIds);
  return await db
    .with('carried', (cte) =>
      cte
        .selectFrom('assignment')
        .where('directiveId', '=', directiveId)
        .where('role', 'in', ['lead', 'responsible'])
        .where('endedActId', 'is', null)
        .groupBy('organisationId')
        .select(({ fn }) => [
          'organisationId',
          fn.countAll<number>().as('assignments'),
          sql<number>`count(*) filter (where role = 'lead')`.as('leading'),
        ]),
    )
    .selectFrom('organisation')
    .leftJoin('carried', 'carried.organisationId', 'organisation.id')
    .leftJoin('planDuty', (join) =>
      join
        .onRef('planDuty.organisationId', '=', 'organisation.id')
        .on('planDuty.directiveId', '=', directiveId),
    )
    .where((eb) =>
      eb.or([eb('carried.organisationId', 'is not', null), eb('planDuty.organisationId', 'is not', null)]),
    )
    .where(seen)
    .select((eb) => [
      'organisation.id as organisationId',
      'organisation.shortName as name',
      'organisation.kind',
      eb.fn.coalesce('carried.assignments', sql.lit(0)).as('assignments'),
      eb.fn.coalesce('carried.leading', sql.lit(0)).as('leading'),
      'planDuty.owes',
      'planDuty.dueOn',
      jsonArrayFrom(
        eb
          .selectFrom('contact')
          .select(['contact.name', 'contact.telephone', 'contact.duty'])
          .whereRef('contact.organisationId', '=', 'organisation.id')
          .orderBy('contact.position'),
      ).as('contacts'),
    ])
    .orderBy('organisation.shortName')
    .orderBy('organisation.id')
    .execute();
}
