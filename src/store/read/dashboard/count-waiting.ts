import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../../open-store.ts';

/** What waits at an organisation: for a signature, and what was asked of it. */
export interface WaitingAtOrganisation {
  /** Drafts of reports, of plans and of statements, and reports that wait for its co-signature. */
  reports: number;
  plans: number;
  statements: number;
  coSignatures: number;
  /** Orders without a reply, those of them past their day, policy questions, and findings to be explained. */
  orders: number;
  ordersLate: number;
  questions: number;
  findings: number;
}

/** What waits at the organisation in a directive. Read under the ledger's role. */
export async function countWaiting(
  db: Db,
  { directiveId, organisationId, today }: { directiveId: string; organisationId: string; today: LocalDate },
): Promise<WaitingAtOrganisation> {
  const own = (table: string) => sql`
    from ${sql.table(table)} as own where own.directive_id = ${directiveId}`;
  const ofOrganisation = sql`own.organisation_id = ${organisationId}`;
  const { rows } = await sql<WaitingAtOrganisation>`
    select
      (select count(*)::integer ${own('progress_report')} and ${ofOrganisation} and own.state = 'draft') as reports,
      (select count(*)::integer ${own('plan')} and ${ofOrganisation} and own.state = 'draft') as plans,
      (select count(*)::integer ${own('statement')} and ${ofOrganisation} and own.state = 'open') as statements,
      (select count(*)::integer from co_signature
        join progress_report as own on own.organisation_id = co_signature.report_organisation_id
          and own.id = co_signature.report_id
        where co_signature.organisation_id = ${organisationId} and co_signature.state = 'asked'
          and own.directive_id = ${directiveId} and own.state = 'to_co_sign') as "coSignatures",
      (select count(*)::integer ${own('supervision_order')} and ${ofOrganisation}
        and own.state in ('issued', 'received')) as orders,
      (select count(*)::integer ${own('supervision_order')} and ${ofOrganisation}
        and own.state in ('issued', 'received') and own.reply_by < ${today}) as "ordersLate",
      (select count(*)::integer ${own('policy_question')} and own.addressee_id = ${organisationId}
        and own.state = 'asked') as questions,
      (select count(*)::integer ${own('finding')} and ${ofOrganisation} and own.state = 'open'
        and own.gone_on is null) as findings`.execute(db);
  const [waiting] = rows;
  if (!waiting) throw new Error('Counting always gives one row.');
  return waiting;
}
