import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { Db } from '../../open-store.ts';

/** An organisation that has not received in time what it was assigned, and whom to telephone there. */
export interface LateOrganisation {
  organisationId: string;
  organisationName: string;
  organisationEnglishName: string | null;
  /** Assignments, and those among them that it leads. */
  assignments: number;
  leading: number;
  /** The earliest limit that has passed. */
  receiveBy: LocalDate;
  /** When it was last reminded of one of them. */
  remindedOn: LocalDate | null;
  contacts: { name: string; telephone: string; duty: string }[];
}

/** The organisations with late receipts of what the office assigned on that day; who gave work on follows that itself: the longest late first, then those that lead most. */
export async function listLateOrganisations(db: Db, today: LocalDate): Promise<LateOrganisation[]> {
  const { rows } = await sql<LateOrganisation>`
    with late as (
      select assignment.organisation_id, assignment.id, assignment.role, assignment.receive_by
      from assignment join task on task.id = assignment.task_id
      where assignment.state = 'assigned' and assignment.receive_by < ${today}
        and assignment.parent_id is null
        and task.state in ('registered', 'assigned')
    ), counted as (
      select organisation_id, count(*) as assignments, count(*) filter (where role = 'lead') as leading,
        min(receive_by) as receive_by
      from late group by organisation_id
    ), reminded as (
      select late.organisation_id, max(reminder.reminded_on) as reminded_on
      from late join reminder on reminder.organisation_id = late.organisation_id and reminder.assignment_id = late.id
      group by late.organisation_id
    )
    select counted.organisation_id as "organisationId", organisation.short_name as "organisationName",
      organisation.english_name as "organisationEnglishName", counted.assignments, counted.leading,
      counted.receive_by as "receiveBy", reminded.reminded_on as "remindedOn",
      coalesce(
        (select json_agg(json_build_object('name', name, 'telephone', telephone, 'duty', duty) order by position)
         from contact where contact.organisation_id = counted.organisation_id),
        '[]') as contacts
    from counted
    join organisation on organisation.id = counted.organisation_id
    left join reminded on reminded.organisation_id = counted.organisation_id
    order by counted.receive_by, counted.leading desc, counted.assignments desc, organisation.sort_key, organisation.id
  `.execute(db);
  return rows;
}
