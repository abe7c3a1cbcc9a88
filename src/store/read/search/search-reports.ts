import { sql } from 'kysely';
import type { Cycle } from '#ledger/reports/cycle.ts';
import type { ReportKind } from '#ledger/values/report-values.ts';
import type { Db } from '../../open-store.ts';
import { foldSaid } from '../../said-text.ts';
import { type FoundSaid, findSaid, type SaidSearch } from './find-said.ts';
import { type SaidPlace, saidPlace } from './said-place.ts';
import { reportTable } from './said-table.ts';

export interface FoundReport extends SaidPlace {
  cycle: Cycle;
  kind: ReportKind;
  /** Of what was said the part in which the first of the words stands. */
  text: string;
}

/** What a report says under its headings, in their order. */
interface SaidParts {
  progress: string | null;
  results: string | null;
  difficulties: string | null;
  experience: string | null;
  nextSteps: string | null;
  helpNeeded: string | null;
}

const shown = sql<Omit<FoundReport, 'text'> & SaidParts>`
  ${saidPlace}, said.cycle, said.kind, said.progress, said.results, said.difficulties, said.experience,
  said.next_steps as "nextSteps", said.help_needed as "helpNeeded"`;

/** The reports that have the words and that the reader reads; drafts are found by nobody. Read under the ledger's role. */
export async function searchReports(db: Db, search: SaidSearch): Promise<FoundSaid<FoundReport>> {
  const { hits, total } = await findSaid(db, { table: reportTable, shown }, search);
  const [first = ''] = foldSaid(search.words).trim().split(/\s+/u);
  return {
    total,
    hits: hits.map(({ progress, results, difficulties, experience, nextSteps, helpNeeded, ...hit }) => {
      const parts = [progress, results, difficulties, experience, nextSteps, helpNeeded];
      const said = parts.filter((part) => part !== null);
      return { ...hit, text: said.find((part) => foldSaid(part).includes(first)) ?? said[0] ?? '' };
    }),
  };
}
