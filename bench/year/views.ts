import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { z } from 'zod';

/** What somebody is shown under an address, as the things it names, and what the policy says in SQL that they may see there. */
export interface View {
  name: string;
  /** Asked once, or once for each task. */
  of: 'all' | 'task';
  path(taskId: string): string;
  shape: z.ZodType<string[]>;
  /** Selects `id`, and `task_id` where it is asked task by task. */
  expected(organisationId: string): RawBuilder<{ id: string; taskId: string | null }>;
}

/** The organisation itself and those below it. */
export const ownOrBelow = (organisationId: string, of: RawBuilder<string>) => sql<SqlBool>`${of} in (
  with recursive below as (
    select id from organisation where id = ${organisationId}
    union select lower.id from below join organisation as lower on lower.parent_id = below.id
  ) select id from below)`;

/** The tasks that it leads or convenes. */
const led = (organisationId: string, taskId: RawBuilder<string>) => sql<SqlBool>`${taskId} in (
  select task_id from assignment
  where role = 'lead' and ended_act_id is null and organisation_id = ${organisationId}
  union select id from task where convener_id = ${organisationId})`;

/** Rows of an organisation in a task: one's own, those of organisations below, and of all in tasks that one leads. */
const ownBelowOrLed = (organisationId: string) =>
  sql<SqlBool>`(${ownOrBelow(organisationId, sql`organisation_id`)} or ${led(organisationId, sql`task_id`)})`;

/** What is not there for somebody shows nothing. */
const notThere = z.object({ code: z.literal('not_found') }).transform((): string[] => []);

const idsIn = (key: string, ids: z.ZodType<string> = idOf('id')) =>
  z.union([z.object({ [key]: z.array(ids) }).transform((answer) => answer[key] ?? []), notThere]);

function idOf(key: string) {
  return z.object({ [key]: z.string() }).transform((thing) => thing[key] ?? '');
}

const orders = (ended: boolean): View => ({
  ...{ name: ended ? 'ended orders' : 'orders', of: 'all' },
  path: () => `/api/orders?limit=500&ended=${ended}`,
  shape: idsIn('items'),
  expected: (id) => sql`select id, null as "taskId" from supervision_order
    where ${ownBelowOrLed(id)} and (state in ('closed', 'followed', 'withdrawn')) = ${ended}`,
});

/** What the liaison of an organisation is shown. */
export const views: readonly View[] = [
  orders(false),
  orders(true),
  {
    ...{ name: 'findings', of: 'all', path: () => '/api/findings', shape: idsIn('findings') },
    expected: (id) => sql`select id, null as "taskId" from finding where ${ownBelowOrLed(id)}`,
  },
  {
    ...{ name: 'statements', of: 'all', path: () => '/api/cycles' },
    shape: z
      .object({ cycles: z.array(z.object({ own: z.array(z.object({ id: z.string() })) })) })
      .transform(({ cycles }) => cycles.flatMap(({ own }) => own.map(({ id }) => id))),
    expected: (id) => sql`select id, null as "taskId" from statement where organisation_id = ${id}`,
  },
  {
    ...{ name: 'branches', of: 'task', path: (taskId) => `/api/tasks/${taskId}/standing` },
    shape: idsIn('assignments'),
    expected: (id) => sql`select id, task_id as "taskId" from assignment
      where (parent_id is null or organisation_id = ${id}) and ${ownBelowOrLed(id)}`,
  },
  {
    ...{ name: 'reports', of: 'task', path: (taskId) => `/api/tasks/${taskId}/reports` },
    shape: idsIn('reports'),
    expected: (id) => sql`select id, task_id as "taskId" from progress_report
      where organisation_id = ${id} or (state <> 'draft' and ${ownBelowOrLed(id)})`,
  },
  {
    ...{ name: 'evidence', of: 'task', path: (taskId) => `/api/tasks/${taskId}/evidence` },
    shape: idsIn('evidence'),
    expected: (id) => sql`select id, task_id as "taskId" from evidence where ${ownBelowOrLed(id)}`,
  },
  {
    ...{ name: 'milestones', of: 'task', path: (taskId) => `/api/tasks/${taskId}/milestones` },
    shape: idsIn('milestones', idOf('milestoneId')),
    expected: (id) => sql`select step.id, seen.task_id as "taskId" from milestone as step
      join plan on plan.organisation_id = step.organisation_id and plan.id = step.plan_id
      join (select * from assignment where ${ownBelowOrLed(id)}) as seen
        on seen.organisation_id = step.organisation_id and seen.id = step.assignment_id
      where plan.state = 'accepted'`,
  },
];
