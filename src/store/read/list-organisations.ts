import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { OrganisationKind } from '#ledger/values/organisation-kinds.ts';
import type { Db } from '../open-store.ts';
import { countsAsOwn } from './counts-as-own.ts';

/** In how many tasks of the directive an organisation stands, by role. */
export interface Load {
  lead: number;
  responsible: number;
  support: number;
  supervisor: number;
  /** Tasks, each counted once. */
  total: number;
}

export interface OrganisationRow {
  id: string;
  shortName: string;
  fullName: string;
  englishName: string | null;
  kind: OrganisationKind;
  provisional: boolean;
  /** The first day after its end; null where it goes on. */
  validTo: LocalDate | null;
  load: Load;
}

/** The organisations to which the directive itself gives tasks, heaviest first, then by pinyin. */
export async function listOrganisations(db: Db, directiveId: string): Promise<OrganisationRow[]> {
  return await organisationsOf(db, directiveId).where('assignment.parentId', 'is', null).execute();
}

/**
 * The organisation with its load in the directive, by what counts as its own; undefined where it carries none of its
 * tasks.
 */
export async function findOrganisation(
  db: Db,
  directiveId: string,
  organisationId: string,
): Promise<OrganisationRow | undefined> {
  return await organisationsOf(db, directiveId)
    .where('organisation.id', '=', organisationId)
    .where(countsAsOwn('assignment'))
    .executeTakeFirst();
}

function organisationsOf(db: Db, directiveId: string) {
  return db
    .selectFrom('assignment')
    .innerJoin('organisation', 'organisation.id', 'assignment.organisationId')
    .select([
      'organisation.id',
      'organisation.shortName',
      'organisation.fullName',
      'organisation.englishName',
      'organisation.kind',
      'organisation.provisional',
      'organisation.validTo',
      sql<Load>`json_build_object(
        'lead', count(*) filter (where assignment.role = 'lead'),
        'responsible', count(*) filter (where assignment.role = 'responsible'),
        'support', count(*) filter (where assignment.role = 'support'),
        'supervisor', count(*) filter (where assignment.role = 'supervisor'),
        'total', count(distinct assignment.task_id)
      )`.as('load'),
    ])
    .where('assignment.directiveId', '=', directiveId)
    .where('assignment.endedActId', 'is', null)
    .groupBy('organisation.id')
    .orderBy(sql`count(distinct assignment.task_id)`, 'desc')
    .orderBy('organisation.sortKey');
}
