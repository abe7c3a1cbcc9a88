import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { DataSource } from '#ledger/values/burden-values.ts';
import type { Db } from '../../open-store.ts';

/** What is to be asked in one field. */
export interface AskedField {
  position: number;
  /** An indicator, as it is called where figures are reported. */
  name: string;
  /** Null where any will do. */
  unit: string | null;
  period: string | null;
  taskId: string | null;
}

/** A field's value as it stands in the ledger already. */
export interface KnownValue {
  organisationId: string;
  position: number;
  value: string;
  unit: string | null;
  period: string | null;
  sourceKind: DataSource;
  sourceId: string;
  sourceOn: LocalDate;
}

/**
 * Of those fields what each organisation has said before in the directive: in a signed report, as evidence that stands, or in
 * answer to another request for data; the last that was said. A field that names no period takes any. Read under the ledger's role.
 */
export async function listKnownValues(
  db: Db,
  {
    directiveId,
    organisationIds,
    fields,
  }: { directiveId: string; organisationIds: readonly string[]; fields: readonly AskedField[] },
): Promise<KnownValue[]> {
  const { rows } = await sql<KnownValue>`
    with field as (
      select * from jsonb_to_recordset(${JSON.stringify(fields)}::jsonb)
        as field(position integer, name text, unit text, period text, "taskId" uuid)
    ), found as (
      select report.organisation_id, field.position, figure.value::text as value, figure.unit, figure.period,
        'report' as source_kind, report.id as source_id, report.signed_on as source_on
      from field join report_value as figure on figure.indicator = field.name
        and figure.unit is not distinct from coalesce(field.unit, figure.unit)
        and figure.period = coalesce(field.period, figure.period)
      join progress_report as report on report.organisation_id = figure.organisation_id and report.id = figure.report_id
      where report.organisation_id = any(${organisationIds}::text[]) and report.directive_id = ${directiveId}::uuid
        and report.state = 'signed' and report.task_id = coalesce(field."taskId", report.task_id)
      union all
      select evidence.organisation_id, field.position, evidence.value::text, evidence.unit, evidence.period,
        'evidence', evidence.id, evidence.stated_on
      from field join evidence on evidence.kind = 'figure' and evidence.indicator = field.name
        and evidence.unit is not distinct from coalesce(field.unit, evidence.unit)
        and evidence.period = coalesce(field.period, evidence.period)
      where evidence.organisation_id = any(${organisationIds}::text[]) and evidence.directive_id = ${directiveId}::uuid
        and evidence.withdrawn_act_id is null and evidence.task_id = coalesce(field."taskId", evidence.task_id)
      union all
      select answer.organisation_id, field.position, answer.value, said.unit, said.period,
        'data_request', answer.request_id, answer.answered_on
      from field join data_field as said on said.name = field.name
        and said.unit is not distinct from coalesce(field.unit, said.unit)
        and said.period is not distinct from coalesce(field.period, said.period)
        and said.task_id is not distinct from coalesce(field."taskId", said.task_id)
      join data_request as request on request.id = said.request_id and request.directive_id = ${directiveId}::uuid
      join data_answer as answer on answer.request_id = said.request_id and answer.position = said.position
        and answer.state = 'answered'
      where answer.organisation_id = any(${organisationIds}::text[])
    )
    select distinct on (organisation_id, position) organisation_id as "organisationId", position, value, unit, period,
      source_kind as "sourceKind", source_id as "sourceId", source_on as "sourceOn"
    from found
    order by organisation_id, position, source_on desc, source_kind, source_id desc, period desc`.execute(db);
  return rows;
}
