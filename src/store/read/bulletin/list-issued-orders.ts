import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { OrderColour } from '#ledger/values/order-values.ts';
import type { Db } from '../../open-store.ts';
import { isSeenCrossing } from '../coordination/seen-crossing.ts';
import { type ClosedCycle, isBeforeClose } from './at-close.ts';

/** A supervision order as it was issued. */
export interface IssuedOrder {
  id: string;
  year: number;
  serial: number;
  colour: OrderColour;
  organisationId: string;
  organisation: string;
  taskId: string;
  ordinal: number;
  clause: string;
  request: string;
  issuedOn: LocalDate;
  replyBy: LocalDate;
}

/** The orders on a cycle's directive that were issued while it was open, the first first. Read under the ledger's role. */
export async function listIssuedOrders(db: Db, cycle: ClosedCycle): Promise<IssuedOrder[]> {
  const order = {
    organisationId: sql.ref<string>('issued.organisation_id'),
    taskId: sql.ref<string>('issued.task_id'),
  };
  const { rows } = await sql<IssuedOrder>`
    select issued.id, issued.year, issued.serial, issued.colour, issued.organisation_id as "organisationId",
      organisation.short_name as organisation, issued.task_id as "taskId", task.ordinal, task.clause, issued.request,
      issued.issued_on as "issuedOn", issued.reply_by as "replyBy"
    from supervision_order as issued
    join organisation on organisation.id = issued.organisation_id
    join task on task.id = issued.task_id
    where issued.directive_id = ${cycle.directiveId}::uuid
      and issued.issued_on between ${cycle.openedOn} and ${cycle.closedOn}
      and exists (
        select from journal_subject as subject join journal on journal.act_id = subject.act_id
        where subject.thing_id = issued.id and journal.act = 'issue_order' and ${isBeforeClose(cycle)})
      and ${isSeenCrossing(order, cycle.scope)}
    order by issued.year, issued.serial`.execute(db);
  return rows;
}
