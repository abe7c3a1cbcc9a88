import type { OutlineKind } from './directive.ts';
import type { Element, Field } from './element.ts';
import { readFlatHead, readFlatTable } from './flat-table.ts';
import { findColumnLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { findNumbering, type Numbering, rankOf } from './numbering.ts';
import { type Column, readSecondHead, readTableHead } from './table-head.ts';
import { type Cell, type Row, rowOf, type Separator, separatorOf } from './table-rows.ts';

// A row of a table written with pipes that only draws a line: 「|---|---|」
const RULE_ROW = /^[\s|｜:：+-]+$/;
// 「同上」「〃」 repeat the cell above
const SAME_AS_ABOVE = /^(?:同上|〃|″|")?$/;
// 「注：」「合计」 is no heading of the rows below it
const SENTENCE = /[。；;]$|^注\s*[：:]|^[合总]\s*计/;
const LONGEST_HEADING = 60;

/** How many lines a table takes, and what they hold. */
export interface TableReading {
  length: number;
  elements: Element[];
}

/** Whether a task table begins at line `from`. */
export function beginsTable(lines: readonly Line[], from: number): boolean {
  const first = lines[from];
  if (!first) return false;
  if (!/[\t|｜]/.test(first.text)) return readFlatHead(lines, from) !== undefined;
  const separator = separatorOf(first.text);
  return readTableHead(rowOf(first, separator).cells.map(({ text }) => text)) !== undefined;
}

/** The task table that begins at line `from`, its cells parted by tabs or pipes or one to a line; undefined where none does. */
export function readTable(lines: Line[], from: number): TableReading | undefined {
  const first = lines[from];
  if (!first) return undefined;
  if (!/[\t|｜]/.test(first.text)) return readFlatTable(lines, from, readRows);
  const separator = separatorOf(first.text);
  const headings = rowOf(first, separator).cells.map(({ text }) => text);
  let columns = readTableHead(headings);
  let headLength = 1;
  const second = lines[from + 1];
  const below = second && rowOf(second, separator).cells.map(({ text }) => text);
  const joint = below && below.length > 1 ? readSecondHead(headings, below) : undefined;
  if (joint) {
    columns = joint;
    headLength = 2;
  }
  if (!columns) return undefined;
  let length = headLength;
  const rows: Row[] = [];
  for (; from + length < lines.length; length += 1) {
    const line = lines[from + length];
    if (!line || !(isRow(line, separator) || headsRows(line, lines[from + length + 1], separator))) break;
    rows.push(rowOf(line, separator));
  }
  const head = lines.slice(from, from + headLength).map(tableHead);
  return { length, elements: [...head, ...readRows(rows, columns)] };
}

/** A row whose words all stand in one cell begins or ends in tabs that are no part of the line. */
function isRow({ text, tabsBefore, tabsBehind }: Line, separator: Separator): boolean {
  return text.search(separator) !== -1 || tabsBefore + tabsBehind > 0;
}

/** 「一、经济」 between two rows, its empty cells lost. */
function headsRows({ text }: Line, next: Line | undefined, separator: Separator): boolean {
  const kind = findNumbering(text)?.kind;
  const numbered = kind === 'part' || kind === 'section';
  return (
    numbered && !SENTENCE.test(text) && text.length <= LONGEST_HEADING && !!next && isRow(next, separator)
  );
}

function tableHead({ start, text }: Line): Element {
  return { type: 'tableHead', start, end: start + text.length };
}

/** The elements of a table's rows: headings, clauses, and who answers for them. */
export function readRows(rows: readonly Row[], columns: readonly Column[]): Element[] {
  const elements: Element[] = [];
  let above: Field[] = [];
  for (const row of rows) {
    const cells = columns.map((_, index) => row.cells[index] ?? { text: '', start: row.end });
    const reading = readRow({ ...row, cells }, columns, above);
    above = reading.fields;
    elements.push(...reading.elements);
  }
  return elements;
}

interface RowReading {
  elements: Element[];
  /** What the row's answers say, for a row below that repeats them. */
  fields: Field[];
}

function readRow(row: Row, columns: readonly Column[], above: Field[]): RowReading {
  const { start, end, cells } = row;
  const of = (kind: Column['kind']) => cells.filter((_, index) => columns[index]?.kind === kind);
  const printed = cells.filter(({ text }) => text !== '');
  const repeatsHead = cells.every(({ text }, index) => text.replace(/\s/g, '') === columns[index]?.heading);
  if (repeatsHead || printed.every(({ text }) => RULE_ROW.test(text))) {
    return { elements: [{ type: 'tableHead', start, end }], fields: above };
  }
  const [clause] = of('clause');
  const answers = answersOf(cells, columns);
  const answered = answers.some(({ text }) => text !== '');
  const numberCell = printed.length > 1 ? of('number')[0] : undefined;
  const [only, ...more] = printed.filter((cell) => cell !== numberCell);
  if (!answered && only && more.length === 0 && isRowHeading(row, only, numberCell)) {
    return { elements: [headingOf(row, only, numberCell)], fields: above };
  }
  if (!clause || clause.text === '') return readRest(row, answers, answered, above);
  const elements: Element[] = [];
  let from = start;
  const categories = of('category');
  for (const [index, { text, start: at }] of categories.entries()) {
    if (SAME_AS_ABOVE.test(text)) continue;
    const numbering = findNumbering(text);
    const kind = numbering?.kind ?? (index < categories.length - 1 ? 'part' : 'section');
    const rank = numbering?.rank ?? rankOf(kind);
    const title = text.slice(numbering?.length ?? 0);
    elements.push({
      type: 'heading',
      kind,
      rank,
      number: numbering?.number ?? '',
      title,
      start: from,
      end: at + text.length,
    });
    from = at + text.length;
  }
  const number = of('number')[0]?.text ?? '';
  const inClause = number === '' ? findNumbering(clause.text) : undefined;
  const numbering = inClause ?? { ...numberIn(number, 'item'), length: 0 };
  const text = clause.text.slice(inClause?.length ?? 0);
  const clauseStart = clause.start + clause.text.length - text.length;
  const clauseEnd = clauseStart + text.length;
  elements.push({ type: 'clause', numbering, lineStart: from, text, start: clauseStart, end: clauseEnd });
  const fields = answers.map((field, index) =>
    SAME_AS_ABOVE.test(field.text) && field.repeats ? (above[index] ?? field) : field,
  );
  elements.push({ type: 'annotation', start: clauseEnd, end, fields, form: 'cells' });
  return { elements, fields };
}

// 「一」 numbers a group of rows, 「1」 a row
const GROUP_NUMBER = /^[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?$/;

/** A row that holds one heading for the rows below it, and nothing else. */
function isRowHeading({ cells }: Row, only: Cell, number: Cell | undefined): boolean {
  if (only.text.length > LONGEST_HEADING || SENTENCE.test(only.text)) return false;
  if (number && number.text !== '') return GROUP_NUMBER.test(number.text);
  return only === cells[0] || findNumbering(only.text) !== undefined;
}

function headingOf({ start, end }: Row, only: Cell, number: Cell | undefined): Element {
  const inTitle = findNumbering(only.text);
  const { kind, rank, number: printed } = inTitle ?? numberIn(number?.text ?? '', 'section');
  const title = only.text.slice(inTitle?.length ?? 0);
  return { type: 'heading', kind, rank, number: printed, title, start, end };
}

/** A row without a clause: remarks under the table, or more answers to the clause of the row above. */
function readRest({ start, end }: Row, answers: Field[], answered: boolean, above: Field[]): RowReading {
  if (!answered) return { elements: [{ type: 'tableHead', start, end }], fields: above };
  return { elements: [{ type: 'unread', start, end }], fields: answers };
}

/** The number that a cell holds, told by its shape; an empty cell numbers a heading of the kind given. */
function numberIn(cell: string, otherwise: OutlineKind): Omit<Numbering, 'length'> {
  const shaped = findNumbering(cell) ?? findNumbering(`${cell}、`);
  return { kind: shaped?.kind ?? otherwise, rank: shaped?.rank ?? rankOf(otherwise), number: cell };
}

/** A cell's words with its column's label; those of a remark are never repeated by the row below. */
interface Answer extends Field {
  repeats: boolean;
}

/** The cells that say who answers and when, each with its column's label; others behind the clause are remarks. */
function answersOf(cells: readonly Cell[], columns: readonly Column[]): Answer[] {
  const clause = columns.findIndex(({ kind }) => kind === 'clause');
  return cells.flatMap((cell, index): Answer[] => {
    const column = columns[index];
    const says = column && findColumnLabel(column.heading)?.says;
    if (column?.kind === 'answer') return [{ label: column.heading, repeats: says !== 'note', ...cell }];
    return column?.kind === 'other' && index > clause ? [{ label: '备注', repeats: false, ...cell }] : [];
  });
}
