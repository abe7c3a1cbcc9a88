import type { Diagnostic, DiagnosticCode, Directive } from '#parse/directive.ts';
import type { readTaskAt } from '#parse/read-task-at.ts';
import type { RowIssueCode } from '../values/taken-over.ts';
import { type ComposedLedger, composeLedger } from './compose-ledger.ts';
import { type Aside, planSheet } from './plan-sheet.ts';
import { readComposed } from './read-composed.ts';
import { layOutSheet, type Sheet } from './sheet.ts';
import type { SheetMapping } from './sheet-mapping.ts';
import { type TakenRow, takeRows } from './take-rows.ts';

/** A workbook with how it is to be read. */
export interface MappedWorkbook {
  sheets: readonly Sheet[];
  /** One for each sheet. */
  mappings: readonly SheetMapping[];
  title: string;
  /** The year that days without a year refer to. */
  year: number | null;
}

/** What would be taken over. */
export interface TakeoverReading {
  /** In the order of sheets and rows. */
  rows: TakenRow[];
  /** The cells that are in no row, sheet by sheet. */
  aside: Aside[][];
  /** The directive that the workbook makes; its tasks stand in the order of `rows`. Null beside a registered one. */
  made: { text: string; directive: Directive } | null;
}

/**
 * Reads a workbook as it is mapped: what becomes of each cell, and the directive it makes where `readAt` reads its tasks.
 * Without `readAt` the rows stand beside the tasks of a registered directive.
 */
export function readTakeover(
  { sheets, mappings, title, year }: MappedWorkbook,
  readAt: typeof readTaskAt | null,
): TakeoverReading {
  const planned = sheets.map((sheet, index) => {
    const mapping = mappings[index] ?? { taken: false, head: null, columns: [] };
    return { name: sheet.name, mapping, plan: planSheet(layOutSheet(sheet), mapping) };
  });
  const makesDirective = readAt !== null;
  const rows = planned.flatMap(({ mapping, plan }, index) =>
    takeRows(index, plan, { columns: mapping.columns, year, makesDirective }),
  );
  const aside = planned.map(({ plan }) => plan.aside);
  if (!readAt) return { rows, aside, made: null };
  const composed = composeLedger(
    title,
    planned.filter(({ plan }) => plan.tasks.length > 0),
  );
  const directive = readComposed(composed, { title, year }, readAt);
  return { rows: addDiagnostics(rows, directive, composed), aside, made: { text: composed.text, directive } };
}

const issueCodes: Partial<Record<DiagnosticCode, RowIssueCode>> = {
  responsibility_unread: 'responsibility_unread',
  responsibility_mismatch: 'responsibility_unread',
  deadline_unread: 'deadline_unread',
  year_unknown: 'year_unknown',
};

/** Each diagnostic of the parser at its row, and the rows in which nobody answers. */
function addDiagnostics(
  rows: TakenRow[],
  { tasks, diagnostics }: Directive,
  { places }: ComposedLedger,
): TakenRow[] {
  const byRow = Map.groupBy(diagnostics, ({ span }) => rowAt(places, span[0]));
  return rows.map((row, index) => {
    const found = (byRow.get(index) ?? []).flatMap((diagnostic) => issueOf(diagnostic));
    const nobody = tasks[index]?.responsibilities.every(({ orgs }) => orgs.length === 0) ?? true;
    const missing = nobody ? [{ code: 'no_responsibility' as const, column: null, text: '' }] : [];
    return { ...row, issues: [...row.issues, ...missing, ...found] };
  });
}

function issueOf({ code, message }: Diagnostic): TakenRow['issues'] {
  const issue = issueCodes[code];
  return issue ? [{ code: issue, column: null, text: message }] : [];
}

/** The index of the last row whose line begins at or before a place. */
function rowAt(places: ComposedLedger['places'], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.line[0] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
