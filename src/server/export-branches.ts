import type { LocalDate } from '#calendar/local-date.ts';
import type { BranchRow } from '#contract/branch-export.ts';
import type { DirectiveSummary } from '#contract/directive.ts';
import type { ExportFormat } from '#contract/task-export.ts';
import type { Language } from '#contract/values.ts';
import { lightOn } from '#ledger/lights/light-on.ts';
import type { SettledLight } from '#ledger/lights/settle-light.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { journalScopeOf } from '#ledger/policy/journal-policy.ts';
import { writeLedger } from '#papers/ledger/write-ledger.ts';
import type { Db } from '#store/open-store.ts';
import { type ExportedBranch, exportBranches as listAllBranches } from '#store/read/export-branches.ts';
import type { TaskFilter } from '#store/read/task-filter.ts';
import { branchCells, branchHeadings } from './branch-columns.ts';
import { exportJson } from './export-json.ts';
import { presentReason } from './present-light.ts';
import { type SentFile, workbookMediaType } from './send-file.ts';
import { writeCsv } from './write-csv.ts';

export interface BranchOrder {
  directive: DirectiveSummary;
  filter: TaskFilter;
  format: ExportFormat;
  language: Language;
  today: LocalDate;
  /** Who reads it: what they may not see is not in it. */
  caller: Caller;
}

const words = {
  zh: { file: '分单位台账', note: (day: string) => `分单位　截至 ${day}` },
  en: { file: 'ledger by organisation', note: (day: string) => `by organisation, as of ${day}` },
} as const satisfies Record<Language, object>;

/** What each organisation carries of each task as a file, a row a branch, read from the store as it is taken. */
export function exportBranches(db: Db, order: BranchOrder): SentFile {
  const { directive, format, language, today } = order;
  const say = words[language];
  const branches = presentAll(db, order);
  const fileName = `${directive.docNumber ?? directive.title ?? directive.id} ${say.file}.${format}`;
  if (format === 'json') {
    const contents = exportJson(directive, 'assignments', branches);
    return { fileName, mediaType: 'application/json; charset=utf-8', contents };
  }
  const columns = branchHeadings(language);
  const rows = listCells(branches, language);
  if (format === 'xlsx') {
    const title = directive.title ?? directive.docNumber ?? say.file;
    const note = [directive.docNumber, say.note(today)].filter(Boolean).join('　');
    const contents = writeLedger({ ...{ name: say.file, title, note, language, columns } }, rows);
    return { fileName, mediaType: workbookMediaType, contents };
  }
  const headings = columns.map(({ heading }) => heading);
  return { fileName, mediaType: 'text/csv; charset=utf-8', contents: writeCsv(headings, linesOf(rows)) };
}

async function* presentAll(db: Db, { directive, filter, today, caller }: BranchOrder) {
  const asked = { directiveId: directive.id, filter, day: today, scope: journalScopeOf(caller) };
  for await (const branch of listAllBranches(db, asked)) yield presentBranch(branch, today);
}

/** A branch that nobody was given yet has a light that says so. */
const notGiven: SettledLight = { grey: 'not_given', blueOn: null, yellowOn: null, redOn: null, turns: [] };

function presentBranch(branch: ExportedBranch, today: LocalDate): BranchRow {
  const { organisationId, organisation, englishName, above, aboveEnglishName, ...others } = branch;
  const { taskId, ordinal, clause, light: settled, ...rest } = others;
  const light = settled ?? notGiven;
  const { reasons, ...standing } = lightOn(light, today);
  return {
    ...rest,
    organisation: { id: organisationId, shortName: organisation, englishName },
    above: above === null ? null : { shortName: above, englishName: aboveEnglishName },
    task: { id: taskId, ordinal, text: clause },
    light: { ...standing, grey: light.grey, reasons: reasons.map(presentReason) },
  };
}

async function* listCells(branches: AsyncIterable<BranchRow>, language: Language) {
  for await (const branch of branches) {
    yield { cells: branchCells(branch, language), light: branch.light.colour };
  }
}

async function* linesOf(rows: AsyncIterable<{ cells: (string | number)[] }>) {
  for await (const { cells } of rows) yield cells;
}
