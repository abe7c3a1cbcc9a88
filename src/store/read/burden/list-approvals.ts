import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { CappedAct } from '#ledger/values/burden-values.ts';
import type { Db } from '../../open-store.ts';
import { isOwnOrBelow } from '../seen-subjects.ts';

/** Leave that the head gave, and the day on which a request took it. */
export interface ApprovalRow {
  id: string;
  act: CappedAct;
  asker: string;
  organisations: string[];
  approver: string;
  reason: string;
  approvedOn: LocalDate;
  validUntil: LocalDate;
  usedOn: LocalDate | null;
}

/**
 * The leave that was given on those days, the last first: all of it for keepers, to others what was given to them or for asking
 * an organisation that is theirs or stands below them. Read under the ledger's role.
 */
export async function listApprovals(
  db: Db,
  { scope, fromOn, untilOn }: { scope: JournalScope; fromOn: LocalDate; untilOn: LocalDate },
): Promise<ApprovalRow[]> {
  const isSeen =
    scope === 'all'
      ? sql`true`
      : sql`(approval.asker_id = any(${[...scope.organisationIds]}::text[]) or exists (
          select from unnest(approval.organisation_ids) as named (id)
          where ${isOwnOrBelow(sql.ref<string>('named.id'), scope.organisationIds)}))`;
  const { rows } = await sql<ApprovalRow>`
    select approval.id, approval.request_act as act, asker.short_name as asker, array(
        select short_name from organisation where id = any(approval.organisation_ids) order by sort_key, id
      ) as organisations, approval.approver, approval.reason, approval.approved_on as "approvedOn",
      approval.valid_until as "validUntil", used.acted_on as "usedOn"
    from cap_approval as approval
    join organisation as asker on asker.id = approval.asker_id
    left join journal as used on used.act_id = approval.used_act_id
    where approval.approved_on between ${fromOn} and ${untilOn} and ${isSeen}
    order by approval.approved_on desc, approval.id desc`.execute(db);
  return rows;
}

/** The organisations that have people who may ask something, by name. */
export async function listAskers(db: Db): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, short_name as name from organisation
    where id in (select organisation_id from person where state = 'active')
    order by sort_key, id`.execute(db);
  return rows;
}
