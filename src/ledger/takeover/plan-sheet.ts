import type { ColumnMeaning } from '../values/column-meanings.ts';
import type { IgnoredReason } from '../values/taken-over.ts';
import type { HeadRows } from './find-head.ts';
import type { Grid, SheetCell } from './sheet.ts';
import { clauseColumnOf, type SheetMapping, saysTask } from './sheet-mapping.ts';

/** A cell in a column whose meaning is known. */
export interface MappedCell {
  cell: SheetCell;
  meaning: ColumnMeaning;
}

/** One task of a sheet: the row of its clause and those below that belong to it. */
export interface PlannedTask {
  row: number;
  lastRow: number;
  clause: SheetCell;
  /** True where a row without a clause was added to it, although no merged cell says so. */
  continues: boolean;
  /** Everything that stands in its rows, merged cells that cover them included, from top left. */
  cells: MappedCell[];
  /** The heading row that it stands under, or null. */
  group: SheetCell | null;
}

/** What became of a cell that is in no task. */
export type Aside = { cell: SheetCell } & ({ fate: 'head' } | { fate: 'ignored'; reason: IgnoredReason });

/** What a sheet holds under its mapping: each of its cells is in a task or aside, never both. */
export interface SheetPlan {
  tasks: PlannedTask[];
  aside: Aside[];
  /** Remarks beneath the table, in order. */
  notes: string[];
}

/** 「合计」「总计：」「小 计」 */
const TOTAL = /^(?:合|总|小|共)\s*计/;
/** 「注：」「填表人：」「审核人：张某 联系电话：…」 */
const NOTE = /^(?:注|说明|备注|附注|填[报表]\S{0,4}|制表\S{0,3}|审核\S{0,3}|负责人|联系人)\s*\d?\s*[：:]/;
/** 「12」「（三）」「2.1」; 「一、经济」 is none */
const NUMBER = /^[\d一二三四五六七八九十（()）.．、-]{1,8}$/;
/** 「一」「（二）」 numbers a group of rows, 「1」 a row */
const GROUP_NUMBER = /^[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?$/;
/** Cells that say that there is nothing: 「无」「/」「—」. */
const NONE = /^(?:无|\/|／|—+|-+)$/;
const LONGEST_GROUP = 60;

/** Tells the tasks of a sheet from its head, its groups, totals and remarks. */
export function planSheet(grid: Grid, mapping: SheetMapping): SheetPlan {
  const { head, taken } = mapping;
  const clauseColumn = clauseColumnOf(mapping);
  if (!taken || !head || clauseColumn === undefined) {
    const reason = head === null ? 'no_head' : 'sheet_left_out';
    const cells = rowsOf(grid).flatMap((row) => [...grid.beginningIn(row)]);
    return { tasks: [], aside: cells.map((cell) => ({ cell, fate: 'ignored', reason })), notes: [] };
  }
  const table: Table = { grid, mapping, head, clauseColumn };
  const plan: SheetPlan = { tasks: [], aside: [], notes: [] };
  const rows: TaskRows[] = [];
  let current: TaskRows | undefined;
  let group: SheetCell | null = null;
  for (const row of rowsOf(grid)) {
    const cells = grid.beginningIn(row);
    if (cells.length === 0) continue;
    const kind = kindOfRow(table, row, current !== undefined);
    if (kind.is === 'task') {
      current = { row, lastRow: row, clause: kind.clause, continues: false, group };
      rows.push(current);
    } else if (kind.is === 'more' && current) {
      current.lastRow = row;
      current.continues ||= !kind.merged;
    } else {
      if (kind.is === 'group') group = kind.title;
      if (kind.is === 'note') plan.notes.push(cells.map(({ text }) => text).join(' '));
      if (kind.is !== 'head') current = undefined;
      plan.aside.push(...cells.map((cell) => ({ cell, ...asideOf(kind.is) })));
    }
  }
  const outside = new Set(plan.aside.map(({ cell }) => cell));
  plan.tasks = rows.map((task) => ({ ...task, cells: cellsOf(table, task, outside, plan.aside) }));
  return plan;
}

interface Table {
  grid: Grid;
  mapping: SheetMapping;
  head: HeadRows;
  clauseColumn: number;
}

type TaskRows = Omit<PlannedTask, 'cells'>;

type RowKind =
  | { is: 'task'; clause: SheetCell }
  | { is: 'more'; merged: boolean }
  | { is: 'group'; title: SheetCell }
  | { is: 'head' | 'total' | 'note' | 'no_clause' };

function asideOf(is: RowKind['is']): { fate: 'head' } | { fate: 'ignored'; reason: IgnoredReason } {
  if (is === 'head') return { fate: 'head' };
  if (is === 'group') return { fate: 'ignored', reason: 'group_heading' };
  return { fate: 'ignored', reason: is === 'total' || is === 'note' ? is : 'no_clause' };
}

function rowsOf({ rowCount }: Grid): number[] {
  return Array.from({ length: rowCount }, (_, index) => index + 1);
}

/** What a row of a table is; `inTask` says whether a task stands open above it. */
function kindOfRow(table: Table, row: number, inTask: boolean): RowKind {
  const { grid, head, clauseColumn } = table;
  const cells = grid.beginningIn(row);
  const [first] = cells;
  if (row <= head.to || repeatsHead(table, cells)) return { is: 'head' };
  if (first && TOTAL.test(first.text)) return { is: 'total' };
  if (first && cells.length <= 3 && NOTE.test(first.text)) return { is: 'note' };
  const clause = grid.at(row, clauseColumn);
  if (clause && clause.row < row && inTask) return { is: 'more', merged: true };
  const number = cells.find((cell) => meaningAt(table, cell) === 'number' && NUMBER.test(cell.text));
  const title = groupTitle(table, cells, number);
  if (title) return { is: 'group', title };
  if (clause?.row === row) return { is: 'task', clause };
  const broader = cells.findLast((cell) => meaningAt(table, cell) === 'category' && cell.rowSpan === 1);
  if (broader) return { is: 'task', clause: broader };
  return inTask && !number ? { is: 'more', merged: false } : { is: 'no_clause' };
}

/** A page's repeated head, or one of its rows. */
function repeatsHead({ grid, head }: Table, cells: readonly SheetCell[]): boolean {
  const isHeading = ({ column, text }: SheetCell) => {
    for (let row = head.from; row <= head.to; row += 1) if (grid.at(row, column)?.text === text) return true;
    return false;
  };
  return cells.length > 1 && cells.every(isHeading);
}

/** The one cell of a row that heads the rows below it: over several columns, before the clauses, or numbered 一. */
function groupTitle(
  { clauseColumn }: Table,
  cells: readonly SheetCell[],
  number: SheetCell | undefined,
): SheetCell | undefined {
  const alone = cells.length === 1;
  const [title, ...more] = alone ? cells : cells.filter((cell) => cell !== number);
  if (!title || more.length > 0 || title.text.length > LONGEST_GROUP) return undefined;
  if (!alone) return number && GROUP_NUMBER.test(number.text) ? title : undefined;
  if (title === number) return undefined;
  const reaches = title.column <= clauseColumn && title.columnSpan > 1;
  return reaches || title.column < clauseColumn ? title : undefined;
}

function meaningAt({ mapping }: Table, { column }: SheetCell): ColumnMeaning {
  return mapping.columns[column - 1]?.meaning ?? 'other';
}

/** The cells in a task's rows; what says nothing or stands in a column left out goes aside. */
function cellsOf(
  table: Table,
  { row, lastRow, clause }: TaskRows,
  outside: Set<SheetCell>,
  aside: Aside[],
): MappedCell[] {
  const found = new Set<SheetCell>();
  for (let column = 1; column <= table.grid.columnCount; column += 1) {
    const cell = table.grid.at(row, column);
    if (cell) found.add(cell);
  }
  for (let at = row; at <= lastRow; at += 1) for (const cell of table.grid.beginningIn(at)) found.add(cell);
  const cells: MappedCell[] = [];
  for (const cell of found) {
    if (outside.has(cell)) continue;
    const meaning = cell === clause ? 'clause' : besideClause(meaningAt(table, cell));
    const reason = reasonAside(cell, meaning);
    if (reason) {
      outside.add(cell);
      aside.push({ cell, fate: 'ignored', reason });
    } else cells.push({ cell, meaning });
  }
  return cells.toSorted((one, other) => one.cell.row - other.cell.row || one.cell.column - other.cell.column);
}

/** A task has one clause; what stands in another such column is kept beside it. */
function besideClause(meaning: ColumnMeaning): ColumnMeaning {
  return meaning === 'clause' ? 'other' : meaning;
}

function reasonAside({ text }: SheetCell, meaning: ColumnMeaning): IgnoredReason | undefined {
  if (meaning === 'left_out') return 'column_left_out';
  return meaning !== 'clause' && saysTask(meaning) && NONE.test(text) ? 'says_none' : undefined;
}
