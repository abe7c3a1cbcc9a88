import type { Element, Field } from './element.ts';
import type { Line } from './lines.ts';
import type { Numbering } from './numbering.ts';
import { findLabel } from './role-phrases.ts';

/** What a column holds, told by its heading. */
type Column = 'number' | 'clause' | 'category' | 'answer' | 'other';

/** One cell of a row; `start` is the place of its text in the document. */
interface Cell {
  text: string;
  start: number;
}

/** A table's heading row as read: what each column holds, and the label of those that answer who and when. */
interface TableHead {
  columns: Column[];
  labels: string[];
  separator: RegExp;
}

const PIPE = /[|｜]/g;
const TAB = /\t/g;
// 「序号」「编号」
const NUMBER_HEADING = /^(?:序号|编号|项号|No\.?)$/i;
// 「具体要求」「主要内容」「工作措施」: the closest words to the task
const CLAUSE_HEADING = /要求|内容|措施|举措|事项|任务|工作/;
// The later in this list, the closer to the task
const closeness = [/类别|领域|分类|项目/, /任务|工作|事项/, /内容|措施|举措|要求/];
// A row of a table written with pipes that only draws a line: 「|---|---|」
const RULE_ROW = /^[\s|｜:：+-]+$/;
// 「同上」「〃」 repeat the cell above
const SAME_AS_ABOVE = /^(?:同上|〃|″|")?$/;

/** How many lines from `from` are one table, and what they hold; undefined where no task table begins there. */
export function readTable(lines: Line[], from: number): { length: number; elements: Element[] } | undefined {
  const first = lines[from];
  const head = first && readTableHead(first.text);
  if (!head) return undefined;
  const elements: Element[] = [
    { type: 'tableHead', start: first.start, end: first.start + first.text.length },
  ];
  let above: Field[] = [];
  let length = 1;
  for (; from + length < lines.length; length += 1) {
    const line = lines[from + length];
    if (!line?.text.match(head.separator)) break;
    if (RULE_ROW.test(line.text)) {
      elements.push({ type: 'tableHead', start: line.start, end: line.start + line.text.length });
      continue;
    }
    const row = readRow(line, head, above);
    above = row.fields;
    elements.push(...row.elements);
  }
  return { length, elements };
}

/** A heading row names at least the tasks and who answers for them. */
function readTableHead(line: string): TableHead | undefined {
  const separator = line.includes('\t') ? TAB : PIPE;
  const headings = cellsOf({ text: line, start: 0 }, separator).map(({ text }) => text.replace(/\s/g, ''));
  if (headings.length < 3) return undefined;
  const labels = headings.map((heading) => `${heading}：`);
  const answers = labels.map((label) => findLabel(label));
  if (!answers.some((label) => label?.role)) return undefined;
  const rank = (heading: string) => closeness.findLastIndex((pattern) => pattern.test(heading));
  const words = headings.map((heading, index) =>
    answers[index] || !CLAUSE_HEADING.test(heading) ? -1 : rank(heading),
  );
  const closest = words.lastIndexOf(Math.max(...words));
  if ((words[closest] ?? -1) < 0) return undefined;
  const columns = headings.map((heading, index): Column => {
    if (index === closest) return 'clause';
    if (answers[index]) return 'answer';
    if (NUMBER_HEADING.test(heading)) return 'number';
    return index < closest && rank(heading) >= 0 ? 'category' : 'other';
  });
  return { columns, labels, separator };
}

/** The cells of a row; the pipes at its ends part nothing. */
function cellsOf(line: Cell, separator: RegExp): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  const add = (end: number) => {
    const raw = line.text.slice(start, end);
    const text = raw.trim();
    cells.push({ text, start: line.start + start + (text === '' ? 0 : raw.indexOf(text)) });
  };
  for (const { index } of line.text.matchAll(separator)) {
    if (index > 0 || separator === TAB) add(index);
    start = index + 1;
  }
  if (start < line.text.length || separator === TAB) add(line.text.length);
  return cells;
}

/** The cells of a row under their columns; those that an empty end of the line leaves out are empty. */
function cellsUnder(line: Line, { columns, separator }: TableHead): Cell[] {
  const end = line.start + line.text.length;
  const before = separator === TAB ? line.tabsBefore : 0;
  const printed = [...Array<Cell>(before).fill({ text: '', start: line.start }), ...cellsOf(line, separator)];
  return columns.map((_, index) => printed[index] ?? { text: '', start: end });
}

/** A row in three runs: category and number, the clause, who answers and when; each separator lies in one of them. */
function readRow(line: Line, head: TableHead, above: Field[]): { elements: Element[]; fields: Field[] } {
  const end = line.start + line.text.length;
  const cells = cellsUnder(line, head);
  const of = (kind: Column) => cells.filter((_, index) => head.columns[index] === kind);
  const clause = of('clause')[0];
  if (!clause || clause.text === '') {
    return { elements: [{ type: 'tableHead', start: line.start, end }], fields: above };
  }
  const elements: Element[] = [];
  let from = line.start;
  const category = of('category').find(({ text }) => !SAME_AS_ABOVE.test(text));
  if (category) {
    const to = category.start + category.text.length;
    elements.push({ type: 'heading', title: category.text, start: from, end: to });
    from = to;
  }
  const numbering: Numbering = { kind: 'item', number: of('number')[0]?.text ?? '', length: 0 };
  const { text, start } = clause;
  const clauseEnd = start + text.length;
  elements.push({ type: 'clause', numbering, lineStart: from, text, start, end: clauseEnd });
  const fields = answersOf(cells, head).map((field, index) =>
    SAME_AS_ABOVE.test(field.text) ? (above[index] ?? field) : field,
  );
  elements.push({ type: 'annotation', start: clauseEnd, end, fields, ownLine: false });
  return { elements, fields };
}

/** The cells that say who answers and when, each with its column's label. */
function answersOf(cells: Cell[], { columns, labels }: TableHead): Field[] {
  return cells.flatMap((cell, index) =>
    columns[index] === 'answer' ? [{ label: labels[index] ?? '', ...cell }] : [],
  );
}
