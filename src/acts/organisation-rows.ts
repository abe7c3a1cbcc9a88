import { localLineage } from '#ledger/organisations/local/local-organisation.ts';
import type { Organisation } from '#ledger/organisations/organisation.ts';
import { isRegistered } from '#ledger/organisations/register.ts';
import type { Succession } from '#ledger/organisations/successions/succession.ts';
import type { OrganisationRows } from '#store/tables/organisation.ts';
import { sortKeyOf } from './sort-key.ts';

type Named = Organisation & { provisional?: boolean };

/** The rows that a document's organisations need in a store that holds the register. */
export function newOrganisationRows(named: readonly Named[]): OrganisationRows {
  return organisationRows(named.filter((organisation) => !isRegistered(organisation)));
}

/**
 * The rows of the organisations, of the governments above them and of their local successors: each once, ordered by
 * key, so that transactions that insert the same ones never wait for each other in a circle.
 */
export function organisationRows(
  named: readonly Named[],
  successions: readonly Succession[] = [],
): OrganisationRows {
  const lineages = named.map(localLineage);
  const all: readonly Named[] = [...lineages.flatMap(({ organisations }) => organisations), ...named];
  return {
    organisation: onceByKey(all.map(organisationRow), ({ id }) => id),
    organisationName: onceByKey(all.flatMap(nameRows), (row) => `${row.organisationId} ${row.name}`),
    organisationSuccession: onceByKey(
      [...successions, ...lineages.flatMap((lineage) => lineage.successions)],
      (row) => `${row.predecessorId} ${row.successorId} ${row.kind} ${row.basis}`,
    ),
  };
}

function onceByKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function organisationRow(organisation: Named): OrganisationRows['organisation'][number] {
  const { id, shortName, fullName, englishName, kind, source } = organisation;
  const { provisional = false, validFrom, validTo, parentId, divisionCode } = organisation;
  const sortKey = sortKeyOf(shortName);
  return {
    ...{ id, shortName, fullName, englishName, kind, sortKey, source },
    ...{ provisional, validFrom, validTo, parentId, divisionCode },
  };
}

function nameRows({ id, names }: Organisation): OrganisationRows['organisationName'] {
  return names.map((name) => ({ organisationId: id, ...name }));
}
