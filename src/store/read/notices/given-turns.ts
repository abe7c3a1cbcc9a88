import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { TurnReach } from './turn-reach.ts';

/**
 * What became of the branches that an organisation gave on to those below it: received, reported on, claimed to be done. That one was given
 * back is told by itself, as it asks for a decision.
 */
export function givenTurns({ openCycles, decidedSince, actIds }: TurnReach): RawBuilder<unknown> {
  const branch = sql`given.parent_organisation_id, given.organisation_id`;
  const task = sql`null::date, given.directive_id, given.task_id, null::uuid`;
  return sql`
    select 'given_received', ${branch}, given.received_on, ${task}
    from assignment as given
    where given.parent_id is not null and given.ended_act_id is null and given.received_on >= ${decidedSince}
      and given.state not in ('assigned', 'objected') and ${isOfTouchedGiver(actIds)}
    union all
    select 'given_reported', ${branch}, journal.acted_on, ${task}
    from assignment as given
    join progress_report as report on report.organisation_id = given.organisation_id
      and report.assignment_id = given.id and report.cycle = any(${openCycles}::text[])
      and report.state in ('signed', 'unchanged')
    join journal on journal.act_id = report.act_id
    where given.parent_id is not null and given.ended_act_id is null and ${isOfTouchedGiver(actIds)}
    union all
    select 'given_claimed', ${branch}, claim.claimed_on, ${task}
    from assignment as given
    join completion_claim as claim on claim.organisation_id = given.organisation_id
      and claim.assignment_id = given.id and claim.outcome is null
    where given.parent_id is not null and given.state in ('claimed', 'assessed') and ${isOfTouchedGiver(actIds)}`;
}

/** All that a giver has given, so that what came about on a day is counted as a whole. */
function isOfTouchedGiver(actIds: readonly string[] | undefined): RawBuilder<SqlBool> {
  if (!actIds) return sql<SqlBool>`true`;
  return sql<SqlBool>`given.parent_organisation_id in (
    select touched.parent_organisation_id from journal_subject as subject
    join assignment as touched
      on touched.organisation_id = subject.organisation_id and touched.id = subject.assignment_id
    where subject.act_id = any(${actIds}::uuid[]))`;
}
