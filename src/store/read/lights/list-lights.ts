import { type RawBuilder, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { SettledLight } from '#ledger/lights/settle-light.ts';
import type { LitBranch } from '#ledger/lights/task-light.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { Db } from '../../open-store.ts';
import { isSeenAssignment } from '../list-standing-assignments.ts';
import { type DayOf, heldOn } from './light-rank.ts';

/** A branch of a task with its light as it held on a day. */
export interface StoredLight extends LitBranch {
  taskId: string;
  assignmentId: string;
  organisationId: string;
  fromOn: LocalDate;
  provisional: boolean;
}

/** What is told of the light of a branch, where it is seen. */
export type SeenLight = SettledLight & Pick<StoredLight, 'assignmentId' | 'provisional' | 'seen'>;

/**
 * The lights of all branches of the tasks as they held on the day, in the order of their keys; what the scope does not reach
 * comes as not seen. Read under the ledger's role.
 */
export async function listLights(
  db: Db,
  taskIds: readonly string[],
  { day, scope }: { day: LocalDate; scope: JournalScope },
): Promise<StoredLight[]> {
  const { rows } = await sql<StoredLight>`
    select light.task_id as "taskId", light.assignment_id as "assignmentId",
      light.organisation_id as "organisationId", light.from_on as "fromOn", light.weight, light.grey,
      light.blue_on as "blueOn", light.yellow_on as "yellowOn", light.red_on as "redOn", light.turns,
      light.provisional, ${isSeenAssignment(scope)} as seen
    from assignment_light as light
    join assignment on assignment.organisation_id = light.organisation_id and assignment.id = light.assignment_id
    where light.task_id = any(${taskIds}::uuid[]) and ${heldOn(day)}
    order by light.task_id, light.organisation_id, light.assignment_id
  `.execute(db);
  return rows;
}

/** The light of a branch as `lightOfBranch` gives it. */
type LightLine = [
  grey: StoredLight['grey'],
  ...turning: [blueOn: LocalDate | null, yellowOn: LocalDate | null, redOn: LocalDate | null],
  turns: StoredLight['turns'],
  provisional: boolean,
];

/** The light of the row of `assignment` as it held on the day, as the text of JSON for `readLight`; null where it has none. */
export function lightOfBranch(day: DayOf): RawBuilder<string | null> {
  return sql<string | null>`(
    select json_build_array(light.grey, light.blue_on, light.yellow_on, light.red_on, light.turns, light.provisional)::text
    from assignment_light as light
    where light.organisation_id = assignment.organisation_id and light.assignment_id = assignment.id and ${heldOn(day)})`;
}

/** The light of that branch, for somebody to whom the branch is shown. */
export function readLight(assignmentId: string, text: string): SeenLight {
  const [grey, blueOn, yellowOn, redOn, turns, provisional]: LightLine = JSON.parse(text);
  return { assignmentId, grey, blueOn, yellowOn, redOn, turns, provisional, seen: true };
}
