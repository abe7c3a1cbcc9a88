import { sql } from 'kysely';
import type { FindingFact } from '#ledger/discrepancies/found.ts';
import type { Comparator } from '#parse/directive.ts';
import type { Db } from '../../open-store.ts';
import { aboveOf, leadsOf } from '../around-assignment.ts';

/** A fact with what it says where it is kept, and what the rules of access ask of it. */
export interface ToldFact {
  /** Its place among those that were asked for. */
  place: number;
  organisation: string | null;
  leadIds: string[];
  aboveIds: string[];
  taskId: string | null;
  words: string | null;
  label: string | null;
  value: number | null;
  op: Comparator | null;
  unit: string | null;
  period: string | null;
  month: string | null;
}

const nothing = sql`null::text as words, null::text as label, null::double precision as value, null::text as op,
  null::text as unit, null::text as period, null::text as month`;

/** What the facts of findings say, in the order in which they are asked for. Read under the ledger's role. */
export async function listToldFacts(db: Db, facts: readonly FindingFact[]): Promise<ToldFact[]> {
  const asked = facts.map(({ kind, organisationId, id, position = null }, place) => ({
    ...{ place, kind, organisationId, id, position },
  }));
  const { rows } = await sql<ToldFact>`
    select fact.place, organisation.short_name as organisation, told.task_id as "taskId", told.words, told.label,
      told.value, told.op, told.unit, told.period, told.month,
      case when told.task_id is null then '{}' else ${leadsOf(sql.ref('told.task_id'))} end as "leadIds",
      case when fact.organisation is null then '{}' else ${aboveOf(sql.ref('fact.organisation'))} end as "aboveIds"
    from (
      select place, kind, "organisationId" as organisation, id, position
      from json_to_recordset(${JSON.stringify(asked)}::json)
        as asked(place integer, kind text, "organisationId" text, id uuid, position integer)
    ) as fact
    left join organisation on organisation.id = fact.organisation
    left join lateral (${whatIsTold}) as told on true
    order by fact.place`.execute(db);
  return rows;
}

/** What stands behind each kind of fact, of the fact called `fact`. */
const whatIsTold = sql`
  select task_id, ${nothing} from assignment
  where fact.kind = 'assignment' and organisation_id = fact.organisation and assignment.id = fact.id
  union all
  select task_id, progress, null, null, null, null, null, cycle from progress_report as report
  where fact.kind = 'report' and organisation_id = fact.organisation and report.id = fact.id
  union all
  select report.task_id, null, value.indicator, value.value, null, value.unit, value.period, report.cycle
  from progress_report as report join report_value as value
    on value.organisation_id = report.organisation_id and value.report_id = report.id
  where fact.kind = 'figure' and report.organisation_id = fact.organisation and report.id = fact.id
    and value.position = fact.position
  union all
  select report.task_id, found.words, said.indicator, found.value, null, said.unit, said.period, report.cycle
  from verified_value as found
  join progress_report as report
    on report.organisation_id = found.organisation_id and report.id = found.report_id
  join report_value as said on said.organisation_id = found.organisation_id and said.report_id = found.report_id
    and said.position = found.position
  where fact.kind = 'verified_figure' and found.organisation_id = fact.organisation and found.id = fact.id
  union all
  select task_id, null, indicator, value, op, unit, null, null from target
  where fact.kind = 'target' and task_id = fact.id and target.position = fact.position
  union all
  select task_id, title, doc_number, null, null, null, null, null from evidence
  where fact.kind = 'evidence' and organisation_id = fact.organisation and evidence.id = fact.id
  union all
  select task_id, grounds, null, null, null, null, null, null from completion_claim as claim
  where fact.kind = 'claim' and organisation_id = fact.organisation and claim.id = fact.id
  union all
  (select row.task_id, step.words, null, null, null, null, null, null
   from milestone as step
   join plan on plan.organisation_id = step.organisation_id and plan.id = step.plan_id
   join plan_row as row on row.organisation_id = step.organisation_id and row.plan_id = step.plan_id
     and row.assignment_id = step.assignment_id
   where fact.kind = 'milestone' and step.organisation_id = fact.organisation and step.id = fact.id
   order by plan.version desc limit 1)
  union all
  select task_id, name, null, null, null, null, null, null from placeholder
  where fact.kind = 'placeholder' and placeholder.id = fact.id`;
