import { sql } from 'kysely';
import type { Cycle } from '#ledger/reports/cycle.ts';
import type { ReportKind } from '#ledger/values/report-values.ts';
import type { Db } from '../../open-store.ts';
import { foldSaid } from '../../said-text.ts';
import { type FoundSaid, findSaid, type SaidSearch } from './find-said.ts';
import { reportTable } from './said-table.ts';

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

export interface FoundReport extends SaidPlace {
  cycle: Cycle;
  kind: ReportKind;
  /** Of what was said the part in which the first of the words stands. */
  text: string;
}

const shown = sql<Omit<FoundReport, 'text'> & { parts: (string | null)[] }>`json_build_object(
  'organisationId', said.organisation_id, 'id', said.id, 'organisation', organisation.short_name,
  'englishName', organisation.english_name, 'taskId', said.task_id, 'directiveId', said.directive_id,
  'ordinal', task.ordinal, 'directiveNumber', directive.doc_number, 'cycle', said.cycle, 'kind', said.kind,
  'parts', array[said.progress, said.results, said.difficulties, said.experience, said.next_steps, said.help_needed])`;

/** The reports that have the words and that the reader reads; drafts are found by nobody. Read under the ledger's role. */
export async function searchReports(db: Db, search: SaidSearch): Promise<FoundSaid<FoundReport>> {
  const { hits, total } = await findSaid(db, { table: reportTable, shown }, search);
  const [first = ''] = foldSaid(search.words).trim().split(/\s+/u);
  return {
    total,
    hits: hits.map(({ parts, ...hit }) => {
      const said = parts.filter((part) => part !== null);
      return { ...hit, text: said.find((part) => foldSaid(part).includes(first)) ?? said[0] ?? '' };
    }),
  };
}
