import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { LightTurn } from '#ledger/lights/light-turn.ts';
import type { FormerOrder } from '#ledger/orders/check-colour.ts';
import type { Role } from '#parse/directive.ts';
import type { Db } from '../../open-store.ts';
import { heldOn, rankOn } from '../lights/light-rank.ts';
import { contactsOf, type OrderContact } from './list-orders.ts';

/** An assignment on which nothing is under way though its light is not green, or whose order has been left unanswered. */
export interface OrderProposal {
  organisationId: string;
  assignmentId: string;
  shortName: string;
  englishName: string | null;
  role: Role;
  taskId: string;
  directiveId: string;
  ordinal: number;
  clause: string;
  /** The place of its light among `lightColours`. */
  rank: number;
  turns: LightTurn[];
  /** The open order on it. */
  former: FormerOrder | null;
  contacts: OrderContact[];
}

/**
 * The assignments about which an order could be issued on that day, the reddest first; those with an order under way are left out until
 * its day has passed without a reply. Read under the ledger's role.
 */
export async function listOrderProposals(
  db: Db,
  { today, after, limit }: { today: LocalDate; after: number; limit: number },
): Promise<OrderProposal[]> {
  const { rows } = await sql<OrderProposal>`
    select assignment.organisation_id as "organisationId", assignment.id as "assignmentId",
      organisation.short_name as "shortName", organisation.english_name as "englishName", assignment.role,
      assignment.task_id as "taskId", assignment.directive_id as "directiveId", task.ordinal, task.clause,
      ${rankOn(today)} as rank, light.turns, open.former,
      ${contactsOf('assignment.organisation_id')} as contacts
    ${proposed(today)}
    order by rank desc, coalesce(light.red_on, light.yellow_on, light.blue_on), assignment.directive_id,
      task.ordinal, assignment.organisation_id
    limit ${limit} offset ${after}`.execute(db);
  return rows;
}

/** How many there are. Read under the ledger's role. */
export async function countOrderProposals(db: Db, today: LocalDate): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count ${proposed(today)}`.execute(db);
  return rows[0]?.count ?? 0;
}

const proposed = (today: LocalDate) => sql`
  from assignment_light as light
  join assignment on assignment.organisation_id = light.organisation_id and assignment.id = light.assignment_id
  join task on task.id = assignment.task_id
  join organisation on organisation.id = assignment.organisation_id
  left join lateral (
    select json_build_object('colour', colour, 'state', state, 'replyBy', reply_by) as former,
      state <> 'replied' and reply_by < ${today} as unanswered
    from supervision_order
    where organisation_id = assignment.organisation_id and assignment_id = assignment.id
      and state in ('issued', 'received', 'replied')
  ) as open on true
  where ${heldOn(today)} and light.weight <> 'aside'
    and assignment.state in ('assigned', 'received')
    and ${rankOn(today)} >= 2 and coalesce(open.unanswered, true)`;
