import { sql } from 'kysely';
import type { LocalDate } from '#calendar/local-date.ts';
import type { EvidenceKind } from '#ledger/values/evidence-kinds.ts';
import type { Db } from '../../open-store.ts';
import { type FoundSaid, findSaid, type SaidSearch } from './find-said.ts';
import { type SaidPlace, saidPlace } from './said-place.ts';
import { evidenceTable } from './said-table.ts';

export interface FoundEvidence extends SaidPlace {
  kind: EvidenceKind;
  title: string;
  fileName: string | null;
  /** The number of the document that it is. */
  docNumber: string | null;
  statedOn: LocalDate;
}

const shown = sql<FoundEvidence>`
  ${saidPlace}, said.kind, said.title, said.file_name as "fileName", said.doc_number as "docNumber",
  said.stated_on as "statedOn"`;

/** The evidence whose title, file or number has the words and that the reader reads. Read under the ledger's role. */
export async function searchEvidence(db: Db, search: SaidSearch): Promise<FoundSaid<FoundEvidence>> {
  return await findSaid(db, { table: evidenceTable, shown }, search);
}
