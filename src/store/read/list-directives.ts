import { type ExpressionBuilder, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { DirectiveScope } from '#ledger/policy/directive-scope.ts';
import type { BasisKind, DirectiveKind } from '#ledger/values/ledger-states.ts';
import type { Database } from '../database.ts';
import type { Db } from '../open-store.ts';
import { isSeenDirective } from './seen-directives.ts';

export interface DirectiveSummary {
  id: string;
  kind: DirectiveKind;
  /** On what a matter rests; null for a document. */
  basis: { kind: BasisKind; words: string } | null;
  title: string | null;
  docNumber: string | null;
  issuer: string | null;
  issuedOn: LocalDate | null;
  year: number | null;
  fileName: string;
  /** SHA-256 of the registered bytes, hexadecimal. */
  digest: string;
  registeredAt: Date;
  counts: DirectiveCounts;
}

export interface DirectiveCounts {
  parts: number;
  sections: number;
  items: number;
  tasks: number;
  /** Organisations that carry a task by name. */
  organisations: number;
}

/** The registered directives within the scope, the last registered first. */
export async function listDirectives(db: Db, scope: DirectiveScope): Promise<DirectiveSummary[]> {
  return await db
    .selectFrom('directive')
    .select(summaryColumns)
    .where((eb) => isSeenDirective({ id: eb.ref('directive.id'), kind: eb.ref('directive.kind') }, scope))
    .orderBy('registeredAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** The directive of that id, or undefined. */
export async function findDirective(db: Db, id: string): Promise<DirectiveSummary | undefined> {
  return await db.selectFrom('directive').select(summaryColumns).where('id', '=', id).executeTakeFirst();
}

/**
 * The directive that stands on the bytes of that SHA-256 (hexadecimal, small letters), or stood on them before it was
 * amended; or undefined.
 */
export async function findDirectiveByDigest(db: Db, digest: string): Promise<DirectiveSummary | undefined> {
  return await db
    .selectFrom('directive')
    .select(summaryColumns)
    .where((eb) =>
      eb.or([
        eb('digest', '=', digest),
        eb('id', 'in', eb.selectFrom('formerSource').select('directiveId').where('digest', '=', digest)),
      ]),
    )
    .executeTakeFirst();
}

function summaryColumns(_: ExpressionBuilder<Database, 'directive'>) {
  return [
    'id',
    'kind',
    sql<DirectiveSummary['basis']>`case when basis is not null
      then json_build_object('kind', basis_kind, 'words', basis) end`.as('basis'),
    'title',
    'docNumber',
    'issuer',
    'issuedOn',
    'year',
    'fileName',
    'digest',
    'registeredAt',
    sql<DirectiveCounts>`json_build_object(
      'parts', part_count, 'sections', section_count, 'items', item_count, 'tasks', task_count,
      'organisations', organisation_count
    )`.as('counts'),
  ] as const;
}
