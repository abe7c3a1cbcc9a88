import { type RawBuilder, sql } from 'kysely';
import type { BasisKind, DirectiveKind, TaskState } from '#ledger/values/ledger-states.ts';
import type { Db } from '../../open-store.ts';

interface OfDirective {
  directiveId: string;
  title: string | null;
  docNumber: string | null;
  kind: DirectiveKind;
}

/** A directive with tasks that have yet to be assigned, or have had organisations added since. */
export interface DirectiveToAssign extends OfDirective {
  tasks: number;
}

/** A directive with words that stand for organisations nobody has named, or tasks that nobody leads or convenes. */
export interface DirectiveToSettle extends OfDirective {
  placeholders: number;
  conveners: number;
}

/** A matter that waits for the head's approval. */
export interface MatterToApprove {
  taskId: string;
  revision: number;
  state: TaskState;
  directiveId: string;
  title: string | null;
  clause: string;
  basisKind: BasisKind | null;
  basis: string | null;
}

/** A task as it stands now. */
export interface TaskToAssign {
  id: string;
  revision: number;
  state: TaskState;
}

/** The directives with tasks to assign, the last registered first. */
export async function listDirectivesToAssign(db: Db): Promise<DirectiveToAssign[]> {
  const { rows } = await sql<DirectiveToAssign>`
    select ${ofDirective}, count(*) as tasks
    from (${tasksToAssign}) as waiting join directive on directive.id = waiting.directive_id
    group by directive.id
    order by directive.registered_at desc, directive.id
  `.execute(db);
  return rows;
}

/** The tasks of a directive that have yet to be assigned, or have had organisations added since. */
export async function listTasksToAssign(db: Db, directiveId: string): Promise<TaskToAssign[]> {
  const { rows } = await sql<TaskToAssign>`
    select waiting.id, waiting.revision, waiting.state from (${tasksToAssign}) as waiting
    where waiting.directive_id = ${directiveId}
    order by waiting.ordinal
  `.execute(db);
  return rows;
}

/**
 * The directives in which open words or conveners are to be settled, the last registered first. Counted by the rule of
 * `ledger/to-settle.ts`, without reading every task.
 */
export async function listDirectivesToSettle(db: Db): Promise<DirectiveToSettle[]> {
  const { rows } = await sql<DirectiveToSettle>`
    select ${ofDirective},
      count(*) filter (where waiting.what = 'placeholder') as placeholders,
      count(*) filter (where waiting.what = 'convener') as conveners
    from (
      select placeholder.directive_id, 'placeholder' as what
      from placeholder join task on task.id = placeholder.task_id
      where placeholder.resolved_act_id is null and placeholder.ended_act_id is null
        and task.state in ('registered', 'assigned')
      union all
      select task.directive_id, 'convener' from task
      cross join lateral (
        select count(distinct organisation_id) filter (where role <> 'supervisor') as carriers,
          bool_or(role = 'lead') as led,
          bool_or(role <> 'supervisor' and organisation_id = task.convener_id) as convened
        from assignment where assignment.task_id = task.id and assignment.ended_act_id is null
      ) as standing
      where task.state in ('registered', 'assigned') and task.no_lead
        and standing.led is not true and standing.convened is not true
        and (standing.carriers > 1 or exists (
          select from placeholder
          where placeholder.task_id = task.id and placeholder.resolved_act_id is null
            and placeholder.ended_act_id is null))
    ) as waiting
    join directive on directive.id = waiting.directive_id
    group by directive.id
    order by directive.registered_at desc, directive.id
  `.execute(db);
  return rows;
}

/** The matters that wait for approval, the first proposed first. */
export async function listMattersToApprove(db: Db): Promise<MatterToApprove[]> {
  return await db
    .selectFrom('task')
    .innerJoin('directive', 'directive.id', 'task.directiveId')
    .select(['task.id as taskId', 'task.revision', 'task.state', 'task.directiveId', 'task.clause'])
    .select(['directive.title', 'directive.basisKind', 'directive.basis'])
    .where('task.state', '=', 'proposed')
    .orderBy('directive.registeredAt')
    .orderBy('task.ordinal')
    .execute();
}

const ofDirective: RawBuilder<OfDirective> = sql`
  directive.id as "directiveId", directive.title, directive.doc_number as "docNumber", directive.kind`;

const tasksToAssign = sql`
  select id, revision, state, directive_id, ordinal from task where state = 'registered'
  union
  select task.id, task.revision, task.state, task.directive_id, task.ordinal
  from assignment join task on task.id = assignment.task_id
  where assignment.state = 'named' and task.state = 'assigned'`;
