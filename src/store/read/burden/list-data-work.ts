import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import { type Given, keepStatement } from '../../keep-statement.ts';
import type { Db } from '../../open-store.ts';
import { anyOf } from '../../tables/among-keys.ts';

/** A request for data that waits for an organisation. */
export interface DataWorkRow {
  id: string;
  title: string;
  dueOn: LocalDate;
  organisation: { id: string; shortName: string; englishName: string | null };
}

/** The open requests in which one of the organisations still has fields to fill in, by their day. Read under the ledger's role. */
export async function listDataWork(db: Db, organisationIds: readonly string[]): Promise<DataWorkRow[]> {
  return organisationIds.length === 0 ? [] : await unfilled.list(db, { organisationIds });
}

const unfilled = keepStatement((db, { organisationIds }: Given<{ organisationIds: readonly string[] }>) =>
  sql<DataWorkRow>`
    select request.id, request.title, request.due_on as "dueOn", jsonb_build_object(
      'id', organisation.id, 'shortName', organisation.short_name, 'englishName', organisation.english_name
    ) as organisation
    from data_request as request join organisation on organisation.id = request.asker_id
    where request.state = 'open' and exists (
      select from data_answer as answer where answer.request_id = request.id and answer.state = 'asked'
        and answer.organisation_id = ${anyOf(organisationIds, 'text')})
    order by request.due_on, request.id`.compile(db),
);
