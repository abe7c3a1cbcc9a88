import { sql } from 'kysely';

/**
 * A query of the day on which each version of a plan was first handed in: one that was given back and comes again was not late
 * for that.
 */
export const firstHandedIn = sql`
  select handed.detail ->> 'planId' as plan_id, min(journal.acted_on) as first_on
  from journal join journal_subject as handed on handed.act_id = journal.act_id
  where journal.act = 'submit_plan'
  group by 1`;
