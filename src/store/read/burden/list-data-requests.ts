import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { JournalScope } from '#ledger/policy/journal-policy.ts';
import type { DataFieldState, DataRequestState, DataSource } from '#ledger/values/burden-values.ts';
import type { Db } from '../../open-store.ts';
import { isOwnOrBelow } from '../seen-subjects.ts';

/** A request for data with its fields. */
export interface DataRequestRow {
  id: string;
  revision: number;
  directiveId: string;
  asker: string | null;
  title: string;
  purpose: string;
  askedOn: LocalDate;
  dueOn: LocalDate;
  state: DataRequestState;
  endWords: string | null;
  fields: {
    position: number;
    name: string;
    unit: string | null;
    period: string | null;
    task: { id: string; ordinal: number } | null;
  }[];
}

/** A field as an organisation has it. */
export interface DataAnswerRow {
  requestId: string;
  organisationId: string;
  organisation: string;
  position: number;
  revision: number;
  state: DataFieldState;
  value: string | null;
  sourceKind: DataSource | null;
  sourceOn: LocalDate | null;
  answeredOn: LocalDate | null;
  answeredBy: string | null;
}

/** So many requests in which the caller may see some organisation's fields: those that wait first. Read under the ledger's role. */
export async function listDataRequests(
  db: Db,
  { scope, limit }: { scope: JournalScope; limit: number },
): Promise<DataRequestRow[]> {
  const { rows } = await sql<DataRequestRow>`
    select request.id, request.revision, request.directive_id as "directiveId", asker.short_name as asker,
      request.title, request.purpose, request.asked_on as "askedOn", request.due_on as "dueOn", request.state,
      request.end_words as "endWords", (
        select jsonb_agg(jsonb_build_object('position', field.position, 'name', field.name, 'unit', field.unit,
          'period', field.period, 'task', case when task.id is not null
            then jsonb_build_object('id', task.id, 'ordinal', task.ordinal) end) order by field.position)
        from data_field as field left join task on task.id = field.task_id
        where field.request_id = request.id) as fields
    from data_request as request left join organisation as asker on asker.id = request.asker_id
    where exists (select from data_answer as answer where answer.request_id = request.id and ${isSeen(scope)})
    order by request.state = 'open' desc, request.asked_on desc, request.id desc limit ${limit}`.execute(db);
  return rows;
}

/** The fields of those requests as the organisations have them, as far as the caller may see. Read under the ledger's role. */
export async function listAnswersOf(
  db: Db,
  { scope, requestIds }: { scope: JournalScope; requestIds: readonly string[] },
): Promise<DataAnswerRow[]> {
  const { rows } = await sql<DataAnswerRow>`
    select answer.request_id as "requestId", answer.organisation_id as "organisationId",
      organisation.short_name as organisation, answer.position, answer.revision, answer.state, answer.value,
      answer.source_kind as "sourceKind", answer.source_on as "sourceOn", answer.answered_on as "answeredOn",
      answer.answered_by as "answeredBy"
    from data_answer as answer join organisation on organisation.id = answer.organisation_id
    where answer.request_id = any(${[...requestIds]}::uuid[]) and ${isSeen(scope)}
    order by organisation.sort_key, organisation.id, answer.position`.execute(db);
  return rows;
}

/** Seen by keepers, by whom it is asked, and by those above. */
function isSeen(scope: JournalScope): RawBuilder<SqlBool> {
  if (scope === 'all') return sql<SqlBool>`true`;
  return isOwnOrBelow(sql.ref<string>('answer.organisation_id'), scope.organisationIds);
}
