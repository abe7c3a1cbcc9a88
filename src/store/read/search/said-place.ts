import { sql } from 'kysely';

/** Where something was said: of which task, by whom. */
export interface SaidPlace {
  organisationId: string;
  id: string;
  organisation: string;
  englishName: string | null;
  taskId: string;
  directiveId: string;
  ordinal: number;
  /** The number of the directive. */
  directiveNumber: string | null;
}

/** The same of a row of `said`, as it is told. */
export const saidPlace = sql<SaidPlace>`
  said.organisation_id as "organisationId", said.id, organisation.short_name as organisation,
  organisation.english_name as "englishName", said.task_id as "taskId", said.directive_id as "directiveId", task.ordinal,
  directive.doc_number as "directiveNumber"`;
