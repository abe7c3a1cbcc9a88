import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { NameUse } from '#ledger/values/name-uses.ts';
import type { SuccessionKind } from '#ledger/values/succession-kinds.ts';
import type { Db } from '../open-store.ts';

/** Since when an organisation exists and until when, under which names, and whose duties it took on or gave up. */
export interface Lineage {
  validFrom: LocalDate | null;
  /** The first day after its end. */
  validTo: LocalDate | null;
  /** What manages it, or what it is a part of. */
  parent: RelatedOrganisation | null;
  /** The full name first, former ones last. */
  names: { name: string; use: NameUse; validFrom: LocalDate | null; validTo: LocalDate | null }[];
  /** In order of time, those without a day last. */
  predecessors: Succession[];
  successors: Succession[];
}

export interface RelatedOrganisation {
  id: string;
  shortName: string;
  englishName: string | null;
  /** Whether it carries a task of the directive. */
  carries: boolean;
}

export interface Succession {
  organisation: RelatedOrganisation;
  kind: SuccessionKind;
  effectiveOn: LocalDate | null;
  basis: string;
  duties: string | null;
}

/** The lineage of an organisation that is in the table, as seen from a directive, or from none. */
export async function findLineage(
  db: Db,
  directiveId: string | null,
  organisationId: string,
): Promise<Lineage> {
  const own = await db
    .selectFrom('organisation')
    .leftJoin('organisation as related', 'related.id', 'organisation.parentId')
    .select(['organisation.validFrom', 'organisation.validTo', relatedOrganisation(directiveId).as('parent')])
    .where('organisation.id', '=', organisationId)
    .executeTakeFirstOrThrow();
  const names = await db
    .selectFrom('organisationName')
    .select(['name', 'use', 'validFrom', 'validTo'])
    .where('organisationId', '=', organisationId)
    .orderBy(sql`array_position(array['full', 'short', 'elided', 'former'], use)`)
    .orderBy('validFrom')
    .orderBy('name')
    .execute();
  return {
    ...own,
    names,
    predecessors: await listSuccessions(db, directiveId, { of: organisationId, other: 'predecessorId' }),
    successors: await listSuccessions(db, directiveId, { of: organisationId, other: 'successorId' }),
  };
}

async function listSuccessions(
  db: Db,
  directiveId: string | null,
  { of, other }: { of: string; other: 'predecessorId' | 'successorId' },
): Promise<Succession[]> {
  const own = other === 'predecessorId' ? 'successorId' : 'predecessorId';
  return await db
    .selectFrom('organisationSuccession as passed')
    .innerJoin('organisation as related', 'related.id', `passed.${other}`)
    .select([
      'passed.kind',
      'passed.effectiveOn',
      'passed.basis',
      'passed.duties',
      relatedOrganisation(directiveId).$notNull().as('organisation'),
    ])
    .where(`passed.${own}`, '=', of)
    .orderBy(sql`effective_on nulls last`)
    .orderBy(sql`array_position(array['renaming', 'merger', 'split', 'transfer'], passed.kind)`)
    .orderBy('related.sortKey')
    .execute();
}

/** The row `related` as JSON; null where there is none. */
function relatedOrganisation(directiveId: string | null) {
  return sql<RelatedOrganisation | null>`case when related.id is not null then json_build_object(
    'id', related.id,
    'shortName', related.short_name,
    'englishName', related.english_name,
    'carries', exists (
      select from assignment
      where assignment.directive_id = ${directiveId} and assignment.organisation_id = related.id
        and assignment.ended_act_id is null)
  ) end`;
}
