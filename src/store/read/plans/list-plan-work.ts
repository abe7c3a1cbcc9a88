import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { PlanState } from '#ledger/values/plan-values.ts';
import { type Given, keepStatement } from '../../keep-statement.ts';
import type { Db } from '../../open-store.ts';
import { anyOf } from '../../tables/among-keys.ts';

/** A plan that waits for somebody: to be made and handed in by its organisation, or to be decided by the keepers. */
export interface WaitingPlan {
  directiveId: string;
  title: string | null;
  organisationId: string;
  name: string;
  /** Null while nothing has been written. */
  state: PlanState | null;
  dueOn: LocalDate | null;
}

/**
 * The plans that the organisations owe and have not handed in, the earliest day first; beside what a text asks of its
 * regions only what the keepers settled. Read under the ledger's role.
 */
export async function listOwnPlanWork(db: Db, organisationIds: readonly string[]): Promise<WaitingPlan[]> {
  return organisationIds.length === 0 ? [] : await ownPlans.list(db, { organisationIds });
}

const ownPlans = keepStatement((db, { organisationIds }: Given<{ organisationIds: readonly string[] }>) =>
  sql<WaitingPlan>`
    select directive.id as "directiveId", directive.title, owner.id as "organisationId", owner.short_name as name,
      newest.state, coalesce(settled.due_on, asked.due_on) as "dueOn"
    from organisation as owner
    join directive on true
    left join lateral (
      select due_on from duty where directive_id = directive.id and kind = 'plan_due' order by due_on limit 1
    ) as asked on true
    left join plan_duty as settled on settled.directive_id = directive.id and settled.organisation_id = owner.id
    left join lateral (
      select state from plan where organisation_id = owner.id and directive_id = directive.id
      order by version desc limit 1
    ) as newest on true
    where owner.id = ${anyOf(organisationIds, 'text')}
      and coalesce(settled.owes, asked.due_on is not null and owner.kind <> 'local_government' and exists (
        select from assignment where directive_id = directive.id and organisation_id = owner.id
          and role in ('lead', 'responsible') and ended_act_id is null
      ))
      and (newest.state is null or newest.state in ('draft', 'signed', 'returned'))
    order by "dueOn" nulls last, directive.id, owner.id`.compile(db),
);

/** The plans that wait for the keepers, those handed in first before others. Read under the ledger's role. */
export async function listSubmittedPlans(db: Db): Promise<WaitingPlan[]> {
  const { rows } = await sql<WaitingPlan>`
    select plan.directive_id as "directiveId", directive.title, plan.organisation_id as "organisationId",
      owner.short_name as name, plan.state, plan.submitted_on as "dueOn"
    from plan
    join directive on directive.id = plan.directive_id
    join organisation as owner on owner.id = plan.organisation_id
    where plan.state = 'submitted'
    order by plan.submitted_on, plan.organisation_id`.execute(db);
  return rows;
}
