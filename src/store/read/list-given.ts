import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../open-store.ts';

/** A task of which an organisation has given its work on. */
export interface GivenTask {
  organisationId: string;
  /** The organisation's own assignment. */
  id: string;
  taskId: string;
  directiveId: string;
  directiveTitle: string | null;
  ordinal: number;
  clause: string;
}

/** An organisation below that has not received in time what another gave it, and whom to telephone there. */
export interface LateBelow {
  organisationId: string;
  organisation: string;
  /** The earliest day that has passed. */
  receiveBy: LocalDate;
  remindedOn: LocalDate | null;
  assignments: { id: string; revision: number }[];
  contacts: { name: string; telephone: string; duty: string }[];
}

/** The tasks of which the organisation has given work on, in the order of the ledger, the last registered first. */
export async function listGivenTasks(
  db: Db,
  organisationId: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<GivenTask[]> {
  return await db
    .selectFrom('assignment')
    .innerJoin('task', 'task.id', 'assignment.taskId')
    .innerJoin('directive', 'directive.id', 'assignment.directiveId')
    .select([
      'assignment.organisationId',
      'assignment.id',
      'assignment.taskId',
      'assignment.directiveId',
      'directive.title as directiveTitle',
      'task.ordinal',
      'task.clause',
    ])
    .where('assignment.organisationId', '=', organisationId)
    .where('assignment.endedActId', 'is', null)
    .where(
      sql<boolean>`exists (
        select from assignment as given
        where given.parent_organisation_id = assignment.organisation_id and given.parent_id = assignment.id
          and given.ended_act_id is null)`,
    )
    .orderBy('directive.registeredAt', 'desc')
    .orderBy('directive.id')
    .orderBy('task.ordinal')
    .orderBy('assignment.id')
    .offset(offset)
    .limit(limit)
    .execute();
}

/** The organisations that are late in receiving what that one gave them: the longest late first. */
export async function listLateBelow(db: Db, giverId: string, today: LocalDate): Promise<LateBelow[]> {
  const { rows } = await sql<LateBelow>`
    with late as (
      select assignment.organisation_id, assignment.id, assignment.revision, assignment.receive_by, (
        select max(reminded_on) from reminder
        where reminder.organisation_id = assignment.organisation_id and reminder.assignment_id = assignment.id
      ) as reminded_on
      from assignment join task on task.id = assignment.task_id
      where assignment.parent_organisation_id = ${giverId} and assignment.parent_id is not null
        and assignment.state = 'assigned' and assignment.receive_by < ${today}
        and task.state in ('registered', 'assigned')
    )
    select late.organisation_id as "organisationId", organisation.short_name as organisation,
      min(late.receive_by) as "receiveBy", max(late.reminded_on) as "remindedOn",
      json_agg(json_build_object('id', late.id, 'revision', late.revision) order by late.id) as assignments,
      coalesce(
        (select json_agg(json_build_object('name', name, 'telephone', telephone, 'duty', duty) order by position)
         from contact where contact.organisation_id = late.organisation_id),
        '[]') as contacts
    from late join organisation on organisation.id = late.organisation_id
    group by late.organisation_id, organisation.short_name, organisation.sort_key
    order by min(late.receive_by), organisation.sort_key, late.organisation_id
  `.execute(db);
  return rows;
}
