import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { AssignmentState } from '#ledger/values/ledger-states.ts';
import type { Db } from '../open-store.ts';
import type { AssignmentKey } from '../tables/assignment.ts';

/** How many organisations carry what was given on from an assignment, at every level below it. */
export interface CascadeCounts {
  /** To whom it was given by the assignment's own organisation, of all below. */
  direct: number;
  total: number;
  /** Of all below, not yet received and past the day for it. */
  late: number;
  /** Of all below; a state in which none is, is left out. */
  states: Partial<Record<AssignmentState, number>>;
}

const none: CascadeCounts = { direct: 0, total: 0, late: 0, states: {} };

/**
 * What stands below each of the assignments, counted through all levels, by their ids. Counts and no shares of a whole: how
 * far the work is, nobody has measured. The caller's role sees all rows, and the caller names the assignments.
 */
export async function countBelow(
  db: Db,
  keys: readonly AssignmentKey[],
  today: LocalDate,
): Promise<(id: string) => CascadeCounts> {
  if (keys.length === 0) return () => none;
  const given = JSON.stringify(keys.map(({ organisationId, id }) => [organisationId, id]));
  const { rows } = await sql<CascadeCounts & { id: string }>`
    with recursive below as (
      select (given ->> 1)::uuid as root_id, true as is_direct,
        child.organisation_id, child.id, child.state, child.receive_by
      from jsonb_array_elements(${given}::jsonb) as given
      join assignment as child on child.parent_organisation_id = given ->> 0
        and child.parent_id = (given ->> 1)::uuid and child.ended_act_id is null
      union
      select below.root_id, false, child.organisation_id, child.id, child.state, child.receive_by
      from below
      join assignment as child on child.parent_organisation_id = below.organisation_id
        and child.parent_id = below.id and child.ended_act_id is null
    ), counted as (
      select root_id, state, count(*) filter (where is_direct) as direct, count(*) as total,
        count(*) filter (where state = 'assigned' and receive_by < ${today}) as late
      from below group by root_id, state
    )
    select root_id as id, sum(direct)::integer as direct, sum(total)::integer as total, sum(late)::integer as late,
      json_object_agg(state, total) as states
    from counted group by root_id
  `.execute(db);
  const found = new Map(rows.map(({ id, ...counts }) => [id, counts]));
  return (id) => found.get(id) ?? none;
}
