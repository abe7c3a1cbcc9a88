import type { Block, OutlineKind, OutlineNode, Span } from '#parse/directive.ts';
import type { TaskPlace } from '#parse/read-task-at.ts';
import type { ColumnMeaning } from '../values/column-meanings.ts';
import type { PlannedTask, SheetPlan } from './plan-sheet.ts';

/** A sheet that is taken over, with what it holds. */
export interface PlannedSheet {
  name: string;
  plan: SheetPlan;
}

/** A ledger in use as a text of its own: every line has been given its place already. */
export interface ComposedLedger {
  text: string;
  blocks: Block[];
  outline: OutlineNode[];
  /** Where each task stands, in the order of the sheets and rows. */
  places: ComposedTask[];
  /** The remarks beneath the tables: a rule of theirs about leads holds for every task. */
  notes: string;
}

export interface ComposedTask extends TaskPlace {
  /** The line that holds the task. */
  line: Span;
}

/** What stands before a cell's words, so that the line says whose they are. */
const labels: Partial<Record<ColumnMeaning, string>> = {
  supervisor: '分管领导：',
  lead: '牵头单位：',
  responsible: '责任单位：',
  support: '配合单位：',
  deadline: '完成时限：',
};
/** 「一、」「（二）」「3.」「第四章」 at the start of a heading */
const NUMBER =
  /^(第?[一二三四五六七八九十百]+(?=[、.．章节部])|[（(][一二三四五六七八九十百]+[）)]|\d+(?=[.．、]))[、.．章节部分]*\s*/;
const SAME_AS_ABOVE = /^(?:同上|〃|″)$/;
const headingKinds: readonly OutlineKind[] = ['part', 'section', 'item'];

/**
 * Writes the tasks of the sheets as a text, one to a line, with the words of their cells as they stand and a label for
 * whom or what each cell names. Categories and groups become headings; several sheets become parts.
 */
export function composeLedger(title: string, sheets: readonly PlannedSheet[]): ComposedLedger {
  const writer = new LedgerWriter();
  writer.block('title', title);
  for (const { name, plan } of sheets) {
    writer.closeHeadings(0);
    if (sheets.length > 1) writer.heading(0, name);
    writeTasks(writer, plan.tasks, sheets.length > 1 ? 1 : 0);
  }
  const notes = sheets.flatMap(({ plan }) => plan.notes).map(oneLine);
  for (const note of notes) writer.block('note', note);
  const { text, blocks, outline, places } = writer;
  return { text, blocks, outline, places, notes: notes.join('\n') };
}

function writeTasks(writer: LedgerWriter, tasks: readonly PlannedTask[], depth: number): void {
  const grouped = tasks.some(({ group }) => group !== null) ? 1 : 0;
  const categories = [...new Set(tasks.flatMap((task) => columnsOf(task, 'category')))].toSorted(
    (one, other) => one - other,
  );
  const above = new Map<number, string>();
  for (const task of tasks) {
    if (grouped && task.group) writer.heading(depth, task.group.text);
    for (const [level, column] of categories.entries()) {
      const words = wordsOf(task, column, 'category');
      if (words !== '') writer.heading(depth + grouped + level, words);
    }
    writer.task(task, above);
  }
}

/** Puts lines under headings and remembers where each stands. */
class LedgerWriter {
  text = '';
  readonly blocks: Block[] = [];
  readonly outline: OutlineNode[] = [];
  readonly places: ComposedTask[] = [];
  #open: (OutlineNode & { words: string })[] = [];

  block(kind: Block['kind'], words: string): void {
    this.blocks.push({ kind, span: this.#line(oneLine(words)) });
  }

  /** Opens a heading at a depth unless it stands open there already, and closes those below it. */
  heading(depth: number, words: string): void {
    const line = oneLine(words);
    if (this.#open[depth]?.words === line) return;
    this.closeHeadings(depth);
    const [printed = '', number] = NUMBER.exec(line) ?? [];
    const node = {
      kind: headingKinds[depth] ?? 'sub',
      // A heading without a number is called by its words.
      number: number ?? line,
      title: number === undefined ? null : line.slice(printed.length),
      span: this.#line(line),
      children: [],
    };
    this.#siblings().push(node);
    this.#open.push({ ...node, words: line });
  }

  closeHeadings(depth: number): void {
    this.#open = this.#open.slice(0, depth);
  }

  /** Writes a task's line; `above` holds what each column said last, for a cell that says 同上. */
  task(task: PlannedTask, above: Map<number, string>): void {
    const number = oneLine(
      columnsOf(task, 'number')
        .map((column) => wordsOf(task, column, 'number'))
        .join(''),
    );
    const clause = oneLine(task.clause.text);
    const answers = answersOf(task, above);
    const start = this.text === '' ? 0 : this.text.length + 1;
    const clauseStart = start + (number === '' ? 0 : number.length + 1);
    const clauseEnd = clauseStart + clause.length;
    const line = this.#line([...(number === '' ? [] : [number]), clause, ...answers].join('\t'));
    if (number !== '') {
      const kind = this.#open.length < headingKinds.length ? 'item' : 'sub';
      const span: Span = [start, start + number.length];
      this.#siblings().push({ kind, number, title: null, span, children: [] });
    }
    this.places.push({
      ordinal: this.places.length + 1,
      path: [...this.#open.map((node) => node.number), ...(number === '' ? [] : [number])],
      span: [clauseStart, clauseEnd],
      responsibilitySpan: answers.length > 0 ? [clauseEnd + 1, line[1]] : null,
      line,
    });
  }

  #siblings(): OutlineNode[] {
    return this.#open.at(-1)?.children ?? this.outline;
  }

  #line(words: string): Span {
    if (this.text !== '') this.text += '\n';
    const start = this.text.length;
    this.text += words;
    return [start, this.text.length];
  }
}

/** Who answers and by when: each column's words behind its label, in the order of the columns. */
function answersOf(task: PlannedTask, above: Map<number, string>): string[] {
  const columns = new Map(
    task.cells.flatMap(({ cell: { column }, meaning }) =>
      labels[meaning] ? [[column, meaning] as const] : [],
    ),
  );
  const said = [...columns]
    .toSorted(([one], [other]) => one - other)
    .map(([column, meaning]) => {
      const printed = wordsOf(task, column, meaning);
      return { column, meaning, words: SAME_AS_ABOVE.test(printed) ? (above.get(column) ?? '') : printed };
    });
  above.clear();
  for (const { column, words } of said) above.set(column, words);
  return said.flatMap(({ meaning, words }) => (words === '' ? [] : [`${labels[meaning] ?? ''}${words}`]));
}

function columnsOf(task: PlannedTask, wanted: ColumnMeaning): number[] {
  return [...new Set(task.cells.flatMap(({ cell, meaning }) => (meaning === wanted ? [cell.column] : [])))];
}

/** The different words of a task's cells in one column; several rows of one task are one list. */
function wordsOf(task: PlannedTask, column: number, wanted: ColumnMeaning): string {
  const words = task.cells
    .filter(({ cell, meaning }) => cell.column === column && meaning === wanted)
    .map(({ cell }) => oneLine(cell.text));
  return [...new Set(words)].join(wanted === 'deadline' ? '；' : '、');
}

/** Cell breaks as U+2028, tabs as spaces: a line and its tabs mean something here. */
function oneLine(words: string): string {
  return words
    .trim()
    .replace(/[ \t]*[\r\n\u2028]+[ \t]*/g, '\u2028')
    .replaceAll('\t', ' ');
}
