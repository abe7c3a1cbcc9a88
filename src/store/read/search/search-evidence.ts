import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { EvidenceKind } from '#ledger/values/evidence-kinds.ts';
import type { Db } from '../../open-store.ts';
import { type FoundSaid, findSaid, type SaidSearch } from './find-said.ts';
import { evidenceTable } from './said-table.ts';
import type { SaidPlace } from './search-reports.ts';

export interface FoundEvidence extends SaidPlace {
  kind: EvidenceKind;
  title: string;
  fileName: string | null;
  /** The number of the document that it is. */
  docNumber: string | null;
  statedOn: LocalDate;
}

const shown = sql<FoundEvidence>`json_build_object(
  'organisationId', said.organisation_id, 'id', said.id, 'organisation', organisation.short_name,
  'englishName', organisation.english_name, 'taskId', said.task_id, 'directiveId', said.directive_id,
  'ordinal', task.ordinal, 'directiveNumber', directive.doc_number, 'kind', said.kind,
  'title', said.title, 'fileName', said.file_name, 'docNumber', said.doc_number, 'statedOn', said.stated_on)`;

/** The evidence whose title, file or number has the words and that the reader reads. Read under the ledger's role. */
export async function searchEvidence(db: Db, search: SaidSearch): Promise<FoundSaid<FoundEvidence>> {
  return await findSaid(db, { table: evidenceTable, shown }, search);
}
