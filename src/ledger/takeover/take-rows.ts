import type { LocalDate } from '#calendar/local-date.ts';
import type { ColumnMeaning } from '../values/column-meanings.ts';
import type { RowIssueCode, TakenStatus } from '../values/taken-over.ts';
import type { ColumnReading } from './guess-columns.ts';
import type { MappedCell, PlannedTask, SheetPlan } from './plan-sheet.ts';
import { readDate } from './read-date.ts';
import { readStatus } from './read-status.ts';
import { isTelephone } from './read-telephone.ts';
import { saysTask } from './sheet-mapping.ts';

/** One value noted of a task: its words, its place, and what was read of them. */
export interface TakenValue {
  row: number;
  column: number;
  heading: string;
  meaning: ColumnMeaning;
  text: string;
  /** Null where the column holds no status, or the words are none of the usual ones. */
  status: TakenStatus | null;
  /** The day, where the column holds one and it could be read. */
  on: LocalDate | null;
}

/** What in a row could not be read; `column` is null where it is the row as a whole. */
export interface RowIssue {
  code: RowIssueCode;
  column: number | null;
  text: string;
}

/** One task of a ledger in use, as it will be taken over. */
export interface TakenRow {
  /** Which of the workbook's sheets, from 0. */
  sheet: number;
  row: number;
  lastRow: number;
  number: string;
  clause: string;
  /** Who answers and by when, as the row says it. */
  answers: { meaning: ColumnMeaning; text: string }[];
  /** What is kept beside the task. */
  values: TakenValue[];
  issues: RowIssue[];
}

/** What a cell of the row becomes: part of the task, or a value kept beside it. */
type KeepsBeside = (cell: MappedCell) => boolean;

const NONE = /^(?:无|\/|／|—+|-+)$/;
const dated: ReadonlySet<ColumnMeaning> = new Set(['completed_on', 'updated_on', 'deadline']);

/**
 * The tasks of a sheet with what is kept beside each. For a directive of its own (`makesDirective`) the columns that say
 * the task are the task; beside a registered one everything in the row is kept.
 */
export function takeRows(
  sheet: number,
  { tasks }: SheetPlan,
  context: { columns: readonly ColumnReading[]; year: number | null; makesDirective: boolean },
): TakenRow[] {
  const { columns, year, makesDirective } = context;
  const isBeside: KeepsBeside = ({ meaning }) => !makesDirective || !saysTask(meaning);
  return tasks.map((task) => {
    const issues: RowIssue[] = [];
    if (task.continues) issues.push({ code: 'continues_above', column: null, text: '' });
    const values = task.cells.filter(isBeside).map((mapped) => {
      const heading = columns[mapped.cell.column - 1]?.heading ?? '';
      return readValue(mapped, { heading, year, issues });
    });
    return {
      sheet,
      row: task.row,
      lastRow: task.lastRow,
      number: wordsOf(task, 'number'),
      clause: task.clause.text,
      answers: answersOf(task),
      values,
      issues,
    };
  });
}

function readValue(
  { cell, meaning }: MappedCell,
  { heading, year, issues }: { heading: string; year: number | null; issues: RowIssue[] },
): TakenValue {
  const { row, column, text } = cell;
  const status = meaning === 'status' ? readStatus(text) : null;
  const day = dated.has(meaning) ? readDate(text, year) : undefined;
  const on = day && 'on' in day ? day.on : null;
  const unread = (code: RowIssueCode) => issues.push({ code, column, text });
  if (!NONE.test(text)) {
    if (meaning === 'status' && status === null) unread('status_unread');
    if (day && 'unread' in day && meaning !== 'deadline') unread(day.unread);
    if (meaning === 'telephone' && !isTelephone(text)) unread('telephone_unread');
  }
  return { row, column, heading, meaning, text, status, on };
}

function answersOf(task: PlannedTask): TakenRow['answers'] {
  const meanings = ['supervisor', 'lead', 'responsible', 'support', 'deadline'] as const;
  return meanings.flatMap((meaning) => {
    const text = wordsOf(task, meaning);
    return text === '' ? [] : [{ meaning, text }];
  });
}

function wordsOf({ cells }: PlannedTask, wanted: ColumnMeaning): string {
  const words = cells.filter(({ meaning }) => meaning === wanted).map(({ cell }) => cell.text);
  return [...new Set(words)].join('、');
}
