import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { Db } from '../../open-store.ts';
import { heldOn } from '../lights/light-rank.ts';
import { contactsOf, type OrderContact } from '../orders/list-orders.ts';
import { isOwnOrBelow } from '../seen-subjects.ts';

/** An organisation that owes answers whose day has passed: how many of each kind, and whom to telephone there. */
export interface SilentOrganisation {
  organisationId: string;
  shortName: string;
  englishName: string | null;
  /** Branches without the reports that were due. */
  reports: number;
  plans: number;
  statements: number;
  orders: number;
  questions: number;
  /** In whose open cycle its statement is not signed. */
  cycleId: string | null;
  contacts: OrderContact[];
}

/** The organisations that have not answered, those that owe most first. Read under the ledger's role. */
export async function listSilentOrganisations(
  db: Db,
  { directiveId, today, scope }: { directiveId: string; today: LocalDate; scope: JournalScope },
): Promise<SilentOrganisation[]> {
  const { rows } = await sql<SilentOrganisation>`
    with owed as (
      select light.organisation_id,
        (count(*) filter (where ${hasTurned('news_missing', today)}))::integer as reports,
        least(1, count(*) filter (where ${hasTurned('plan_missing', today)}))::integer as plans,
        0 as statements, 0 as orders, 0 as questions, null::uuid as cycle_id
      from assignment_light as light
      where light.directive_id = ${directiveId} and light.weight <> 'aside' and light.grey is null and ${heldOn(today)}
      group by light.organisation_id
      union all
      select statement.organisation_id, 0, 0, 1, 0, 0, reconciliation_cycle.id
      from statement join reconciliation_cycle on reconciliation_cycle.id = statement.cycle_id
      where statement.directive_id = ${directiveId} and reconciliation_cycle.state = 'open'
        and statement.state = 'open' and reconciliation_cycle.due_on < ${today}
      union all
      select organisation_id, 0, 0, 0, 1, 0, null from supervision_order
      where directive_id = ${directiveId} and state in ('issued', 'received') and reply_by < ${today}
      union all
      select addressee_id, 0, 0, 0, 0, 1, null from policy_question
      where directive_id = ${directiveId} and state = 'asked' and due_on < ${today}
    ), counted as (
      select organisation_id, sum(reports)::integer as reports, sum(plans)::integer as plans,
        sum(statements)::integer as statements, sum(orders)::integer as orders, sum(questions)::integer as questions,
        (array_agg(cycle_id order by cycle_id desc) filter (where cycle_id is not null))[1] as cycle_id
      from owed group by organisation_id
    )
    select organisation.id as "organisationId", organisation.short_name as "shortName",
      organisation.english_name as "englishName", reports, plans, statements, orders, questions,
      cycle_id as "cycleId", ${contactsOf('organisation.id')} as contacts
    from counted join organisation on organisation.id = counted.organisation_id
    where reports + plans + statements + orders + questions > 0 and ${withinScope(scope)}
    order by orders desc, reports + plans + statements + questions desc, organisation.sort_key, organisation.id
  `.execute(db);
  return rows;
}

/** For that reason the light has turned by the day. */
function hasTurned(code: 'news_missing' | 'plan_missing', day: LocalDate): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (
    select from jsonb_array_elements(light.turns) as turn
    where turn ->> 'code' = ${code} and turn ->> 'on' <= ${day})`;
}

function withinScope(scope: JournalScope): RawBuilder<SqlBool> {
  if (scope === 'all') return sql<SqlBool>`true`;
  return isOwnOrBelow(sql.ref<string>('organisation.id'), scope.organisationIds);
}
