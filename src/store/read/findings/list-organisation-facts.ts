import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { OrganisationFacts } from '#ledger/discrepancies/organisation-facts.ts';
import type { OrganisationKind } from '#ledger/values/organisation-kinds.ts';
import type { Db } from '../../open-store.ts';
import { firstHandedIn } from './first-handed-in.ts';

/** An organisation with what is known of its plan, and the files under its claims that stand under others too. */
export interface StoredOrganisationFacts extends Omit<OrganisationFacts, 'owesPlan'> {
  kind: OrganisationKind;
  /** As the keepers settled it, and as the text asks. */
  planOwed: boolean | null;
  planAsked: boolean;
  /** Those that it leads or is responsible for. */
  assignments: number;
}

/** What rules ask of every organisation that carries a directive, by id, as of a day. Read under the ledger's role. */
export async function listOrganisationFacts(
  db: Db,
  directiveId: string,
  day: LocalDate,
): Promise<StoredOrganisationFacts[]> {
  const { rows } = await sql<StoredOrganisationFacts>`
    with handed as materialized (${firstHandedIn}), claimed as materialized (
      select distinct offered.digest, offered.organisation_id, offered.task_id, offered.assignment_id,
        claim.id as claim_id, offered.id as evidence_id
      from completion_claim as claim
      join evidence_use as used on used.organisation_id = claim.organisation_id and used.thing_kind = 'claim'
        and used.thing_id = claim.id
      join evidence as offered on offered.organisation_id = used.organisation_id and offered.id = used.evidence_id
      where claim.directive_id = ${directiveId}::uuid and claim.claimed_on <= ${day}
        and (claim.outcome is null or claim.outcome = 'accepted') and claim.reopened_act_id is null
        and offered.digest is not null and offered.withdrawn_act_id is null
    ), shared as (
      select * from claimed where digest in (
        select digest from claimed group by digest having count(distinct assignment_id) > 1)
    )
    select organisation.id as "organisationId", organisation.kind, settled.owes as "planOwed",
      asked.directive_id is not null as "planAsked", coalesce(settled.due_on, asked.due_on) as "planDueOn",
      carried.assignments, carried.given_on as "givenOn",
      (select json_build_object('planId', plan.id, 'submittedOn', coalesce(handed.first_on, plan.submitted_on)) from plan
       left join handed on handed.plan_id = plan.id::text
       where plan.organisation_id = organisation.id and plan.directive_id = ${directiveId}::uuid
         and state in ('submitted', 'accepted', 'replaced') and submitted_on <= ${day}
       order by version limit 1) as "handedIn",
      coalesce((
        select json_agg(json_build_object('digest', digest, 'organisationId', organisation_id, 'taskId', task_id,
          'assignmentId', assignment_id, 'claimId', claim_id, 'evidenceId', evidence_id)
          order by digest, organisation_id, assignment_id, evidence_id)
        from shared where digest in (select digest from shared where organisation_id = organisation.id)
      ), '[]') as "sharedFiles"
    from (
      select organisation_id, (count(*) filter (where role in ('lead', 'responsible')))::integer as assignments,
        min(assigned_on) as given_on
      from assignment
      where directive_id = ${directiveId}::uuid and state not in ('named', 'objected', 'released', 'passed_on', 'withdrawn')
        and assigned_on <= ${day}
      group by organisation_id
    ) as carried
    join organisation on organisation.id = carried.organisation_id
    left join plan_duty as settled
      on settled.directive_id = ${directiveId}::uuid and settled.organisation_id = organisation.id
    left join lateral (
      select directive_id, due_on from duty where directive_id = ${directiveId}::uuid and kind = 'plan_due'
      order by due_on limit 1
    ) as asked on true
    order by organisation.id`.execute(db);
  return rows;
}
