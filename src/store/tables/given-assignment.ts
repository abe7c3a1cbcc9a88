import { type Selectable, sql } from 'kysely';
import type { AssignmentState } from '#ledger/values/ledger-states.ts';
import type { AssignmentTable } from '../database.ts';
import type { Db } from '../open-store.ts';
import type { AssignmentKey } from './assignment.ts';

/** An assignment that came to its end, and the one that stands in its place in the same task. */
export interface Replaced {
  from: AssignmentKey;
  successor: AssignmentKey;
}

/** An assignment that another organisation follows from now on. */
export interface Followed extends AssignmentKey {
  taskId: string;
  directiveId: string;
  /** After the change. */
  revision: number;
  parentOrganisationId: string;
}

/** The assignments in those states given on from those, and from these in turn, in the order of their keys and held. */
export async function lockOpenBelow(
  db: Db,
  keys: readonly AssignmentKey[],
  states: readonly AssignmentState[],
): Promise<Selectable<AssignmentTable>[]> {
  if (keys.length === 0) return [];
  return await db
    .selectFrom('assignment')
    .selectAll()
    .where('state', 'in', states)
    .where(
      sql<boolean>`(organisation_id, id) in (
        with recursive below as (
          select child.organisation_id, child.id
          from jsonb_array_elements(${pairs(keys)}::jsonb) as given
          join assignment as child on child.parent_organisation_id = given ->> 0
            and child.parent_id = (given ->> 1)::uuid and child.ended_act_id is null
          union
          select child.organisation_id, child.id
          from below
          join assignment as child on child.parent_organisation_id = below.organisation_id
            and child.parent_id = below.id and child.ended_act_id is null
        )
        select organisation_id, id from below)`,
    )
    .orderBy('organisationId')
    .orderBy('id')
    .forUpdate()
    .execute();
}

/**
 * Lets what was given on from ended assignments come from those that stand in their places. A successor that itself stood
 * below the ended one takes its place there, so that nothing ever comes from itself.
 */
export async function followSuccessors(db: Db, replaced: readonly Replaced[]): Promise<Followed[]> {
  if (replaced.length === 0) return [];
  const moved = JSON.stringify(
    replaced.map(({ from, successor }) => ({
      from_organisation_id: from.organisationId,
      from_id: from.id,
      organisation_id: successor.organisationId,
      id: successor.id,
    })),
  );
  const columns = sql`moved(from_organisation_id text, from_id uuid, organisation_id text, id uuid)`;
  await sql`
    with recursive up as (
      select moved.organisation_id, moved.id, moved.from_id, own.parent_organisation_id, own.parent_id
      from jsonb_to_recordset(${moved}::jsonb) as ${columns}
      join assignment as own on own.organisation_id = moved.organisation_id and own.id = moved.id
      where own.parent_id is not null
      union
      select up.organisation_id, up.id, up.from_id, higher.parent_organisation_id, higher.parent_id
      from up
      join assignment as higher on higher.organisation_id = up.parent_organisation_id and higher.id = up.parent_id
      where higher.parent_id is not null and up.parent_id <> up.from_id
    )
    update assignment
    set parent_organisation_id = ended.parent_organisation_id, parent_id = ended.parent_id
    from up join assignment as ended on ended.organisation_id = up.parent_organisation_id and ended.id = up.parent_id
    where up.parent_id = up.from_id
      and assignment.organisation_id = up.organisation_id and assignment.id = up.id
  `.execute(db);
  const { rows } = await sql<Followed>`
    update assignment as child
    set parent_organisation_id = moved.organisation_id, parent_id = moved.id, revision = child.revision + 1
    from jsonb_to_recordset(${moved}::jsonb) as ${columns}
    where child.parent_organisation_id = moved.from_organisation_id and child.parent_id = moved.from_id
      and child.ended_act_id is null and child.id <> moved.id
    returning child.organisation_id as "organisationId", child.id, child.task_id as "taskId",
      child.directive_id as "directiveId", child.revision, child.parent_organisation_id as "parentOrganisationId"
  `.execute(db);
  return rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function pairs(keys: readonly AssignmentKey[]): string {
  return JSON.stringify(keys.map(({ organisationId, id }) => [organisationId, id]));
}

function keyOf({ organisationId, id }: AssignmentKey): string {
  return `${organisationId} ${id}`;
}
