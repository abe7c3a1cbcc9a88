import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { addDays, type LocalDate } from '#calendar/local-date.ts';
import type { SettledLight } from '#ledger/lights/settle-light.ts';
import type { FormerOrder } from '#ledger/orders/check-colour.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { OpenExtensionState } from '#ledger/values/completion.ts';
import type { AssignmentState, TaskState } from '#ledger/values/ledger-states.ts';
import type { LightWeight } from '#ledger/values/light-values.ts';
import type { Role } from '#parse/directive.ts';
import type { Db } from '../../open-store.ts';
import { heldOn, rankOn } from '../lights/light-rank.ts';
import { isSeenAssignment } from '../list-standing-assignments.ts';
import { contactsOf, type OrderContact } from '../orders/list-orders.ts';

/** Which branches of a directive are asked for. */
export interface BoardQuestion {
  directiveId: string;
  day: LocalDate;
  scope: JournalScope;
  /** Those that are red on the day, or those that turn red within a week of it. */
  part: 'red' | 'turning';
}

/** So many days ahead is this week. */
const WEEK_DAYS = 7;

/** A branch that answers for its task, with its light, whom to telephone, and what is under way about it. */
export interface BoardRow extends SettledLight {
  organisationId: string;
  assignmentId: string;
  revision: number;
  shortName: string;
  englishName: string | null;
  role: Role;
  state: AssignmentState;
  taskState: TaskState;
  extension: OpenExtensionState | null;
  parentOrganisationId: string | null;
  weight: LightWeight;
  taskId: string;
  ordinal: number;
  clause: string;
  /** When it was last reminded of by telephone. */
  remindedOn: LocalDate | null;
  /** The open supervision order on it. */
  order: (FormerOrder & { id: string; year: number; serial: number }) | null;
  contacts: OrderContact[];
}

/** The branches, those that colour their task first, then the longest red, or the first to turn. Read under the ledger's role. */
export async function listBoardRows(
  db: Db,
  question: BoardQuestion,
  { after, limit }: { after: number; limit: number },
): Promise<BoardRow[]> {
  const { rows } = await sql<BoardRow>`
    select light.organisation_id as "organisationId", light.assignment_id as "assignmentId", assignment.revision,
      organisation.short_name as "shortName", organisation.english_name as "englishName", assignment.role,
      assignment.state, task.state as "taskState", assignment.extension,
      assignment.parent_organisation_id as "parentOrganisationId", light.weight, light.task_id as "taskId",
      task.ordinal, task.clause, light.grey, light.blue_on as "blueOn", light.yellow_on as "yellowOn",
      light.red_on as "redOn", light.turns,
      (select max(reminded_on) from reminder
        where reminder.organisation_id = light.organisation_id and reminder.assignment_id = light.assignment_id
      ) as "remindedOn",
      (select json_build_object('id', id, 'colour', colour, 'year', year, 'serial', serial, 'state', state,
          'replyBy', reply_by) from supervision_order
        where supervision_order.organisation_id = light.organisation_id
          and supervision_order.assignment_id = light.assignment_id
          and supervision_order.state in ('issued', 'received', 'replied')
      ) as order,
      ${contactsOf('light.organisation_id')} as contacts
    ${asked(question)}
    order by light.weight = 'voice' desc, light.red_on, task.ordinal, organisation.sort_key, light.assignment_id
    limit ${limit} offset ${after}`.execute(db);
  return rows;
}

/** How many branches there are, and how many tasks these colour. Read under the ledger's role. */
export async function countBoardRows(
  db: Db,
  question: BoardQuestion,
): Promise<{ branches: number; tasks: number; organisations: number }> {
  const { rows } = await sql<{ branches: number; tasks: number; organisations: number }>`
    select count(*)::integer as branches, count(distinct light.organisation_id)::integer as organisations,
      (count(distinct light.task_id) filter (where light.weight = 'voice'))::integer as tasks
    ${asked(question)}`.execute(db);
  return rows[0] ?? { branches: 0, tasks: 0, organisations: 0 };
}

function asked({ directiveId, day, scope, part }: BoardQuestion): RawBuilder<unknown> {
  return sql`
    from assignment_light as light
    join assignment on assignment.organisation_id = light.organisation_id and assignment.id = light.assignment_id
    join task on task.id = light.task_id
    join organisation on organisation.id = light.organisation_id
    where light.directive_id = ${directiveId} and light.weight <> 'aside' and ${heldOn(day)}
      and ${part === 'red' ? isRed(day) : turnsRed(day)} and ${isSeenAssignment(scope)}`;
}

function isRed(day: LocalDate): RawBuilder<SqlBool> {
  return sql<SqlBool>`${rankOn(day)} = 4`;
}

function turnsRed(day: LocalDate): RawBuilder<SqlBool> {
  return sql<SqlBool>`light.grey is null and light.red_on > ${day} and light.red_on <= ${addDays(day, WEEK_DAYS)}`;
}
