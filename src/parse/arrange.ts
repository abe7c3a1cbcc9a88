import { append } from './append.ts';
import type { Block, BlockKind, Diagnostic, OutlineNode, Span } from './directive.ts';
import type { AnnotationMark, Clause, Element, Heading, TableHeadRow, UnreadRow } from './element.ts';
import { OutlineReader } from './outline.ts';
import { addBlock } from './signature.ts';
import { findWholeItems } from './whole-items.ts';

/** A task before its responsibility is read: its clauses, its annotation, its place in the outline. */
export interface Draft {
  clauses: [Clause, ...Clause[]];
  /** Null where pairing clauses and annotations would be a guess. */
  annotation: AnnotationMark | null;
  path: string[];
}

/** The body of a directive in order: every element is in exactly one of outline, drafts and blocks. */
export interface Arrangement {
  outline: OutlineNode[];
  drafts: Draft[];
  blocks: Block[];
  diagnostics: Diagnostic[];
}

/** What both layouts fill while they walk through the elements. */
interface Work {
  outline: OutlineReader;
  drafts: Draft[];
  blocks: Block[];
  diagnostics: Diagnostic[];
}

// 「一是强化组织领导。」: headings of closing paragraphs
const CLOSING_HEADING = /^[一二三四五六七八九十]{1,2}是[^。]{2,30}。?$/;
const FINAL_MARK = /[。！？；;：:]$/;
const INNER_MARK = /[。！？；;].+/;
const LONGEST_TITLE = 80;

/**
 * Finds out which responsibility belongs to which clause. In the published layout a responsibility follows its clause.
 * In the grouped layout, pulled from bold runs, a block is [unnumbered clauses] [numbered clause] [responsibilities]: the
 * first responsibility is the numbered clause's, the others are the unnumbered clauses' in printed order. Where the
 * counts differ nothing is paired and an error says so.
 */
export function arrange(elements: Element[]): Arrangement {
  const work: Work = { outline: new OutlineReader(), drafts: [], blocks: [], diagnostics: [] };
  if (isGrouped(elements)) arrangeGrouped(elements, work);
  else arrangeInline(elements, work);
  return {
    outline: work.outline.nodes,
    drafts: work.drafts,
    blocks: work.blocks,
    diagnostics: work.diagnostics,
  };
}

/** Two responsibilities in a row on lines of their own occur in the grouped layout only. */
function isGrouped(elements: Element[]): boolean {
  return elements.some((element, index) => isLine(element) && isLine(elements[index + 1]));
}

function isLine(element: Element | undefined): boolean {
  return element?.type === 'annotation' && element.form === 'bracketLine';
}

function arrangeGrouped(elements: Element[], work: Work): void {
  const leaf = leafRank(elements);
  let waiting: Clause[] = [];
  let marks: AnnotationMark[] = [];
  for (const [index, element] of elements.entries()) {
    if (isTablePart(element)) {
      setAside(waiting, 'narrative', work);
      waiting = [];
      keepTablePart(element, work);
    } else if (element.type === 'annotation') {
      marks.push(element);
      if (elements[index + 1]?.type !== 'annotation') {
        pairBlock(waiting, marks, work);
        waiting = [];
        marks = [];
      }
    } else if (
      element.numbering &&
      element.numbering.rank < leaf &&
      elements[index + 1]?.type !== 'annotation'
    ) {
      setAside(waiting, 'narrative', work);
      waiting = [];
      openHeading(element, work);
    } else {
      waiting.push(element);
    }
  }
  setAside(waiting, 'closing', work);
}

/** The deepest rank of numbers that stand right before a responsibility. */
function leafRank(elements: Element[]): number {
  return elements.reduce((deepest, element, index) => {
    if (element.type !== 'clause' || !element.numbering || elements[index + 1]?.type !== 'annotation')
      return deepest;
    return Math.max(deepest, element.numbering.rank);
  }, 0);
}

function pairBlock(clauses: Clause[], marks: AnnotationMark[], work: Work): void {
  const numbered = clauses.filter(({ numbering }) => numbering !== undefined);
  const last = clauses.at(-1);
  const oneBlock = clauses.length === 1 || (numbered.length === 1 && last?.numbering !== undefined);
  if (!last || !oneBlock || clauses.length !== marks.length) {
    leaveUnpaired(clauses, marks, work);
    return;
  }
  openNumber(last, work);
  const path = work.outline.path();
  for (const [index, clause] of [last, ...clauses.slice(0, -1)].entries()) {
    work.drafts.push({ clauses: [clause], annotation: marks[index] ?? null, path });
  }
}

function leaveUnpaired(clauses: Clause[], marks: AnnotationMark[], work: Work): void {
  const numbered = clauses.filter(({ numbering }) => numbering !== undefined);
  // The one number of a block stands before its last clause and counts for all of them.
  const [only] = numbered.length === 1 ? numbered : [];
  if (only) openNumber(only, work);
  for (const clause of clauses) {
    if (!only) openNumber(clause, work);
    if (clause.text === '') continue;
    work.drafts.push({ clauses: [clause], annotation: null, path: work.outline.path() });
  }
  const first = marks[0];
  const last = marks.at(-1);
  if (!first || !last) return;
  for (const mark of marks) work.blocks.push({ kind: 'narrative', span: [mark.start, mark.end] });
  work.diagnostics.push({
    severity: 'error',
    code: 'responsibility_mismatch',
    message: `${clauses.length}条任务对应${marks.length}条责任分工，无法确定对应关系，请人工核定`,
    span: [first.start, last.end],
  });
}

function arrangeInline(elements: Element[], work: Work): void {
  const deepens = findDeepening(elements);
  const wholes = findWholeItems(elements);
  const lastMark = elements.findLastIndex(({ type }) => type === 'annotation');
  let waiting: Clause[] = [];
  let wholeUntil = -1;
  for (const [index, element] of elements.entries()) {
    const kind = index > lastMark ? 'closing' : 'narrative';
    if (index <= wholeUntil) continue;
    const covering = wholes.get(index);
    if (covering !== undefined) {
      setAside(waiting, kind, work);
      waiting = [];
      takeWhole(elements.slice(index, covering + 1), work);
      wholeUntil = covering;
    } else if (isTablePart(element)) {
      setAside(waiting, kind, work);
      waiting = [];
      keepTablePart(element, work);
    } else if (element.type === 'annotation') {
      takeClause(waiting, element, work);
      waiting = [];
    } else if (isHeading(element, elements[index + 1], deepens.has(index))) {
      setAside(waiting, kind, work);
      waiting = [];
      openHeading(element, work);
    } else {
      waiting.push(element);
    }
  }
  setAside(waiting, 'closing', work);
}

/** All paragraphs since the last number are the clause; what stands before it under another number has no responsibility. */
function takeClause(waiting: Clause[], mark: AnnotationMark, work: Work): void {
  const from = Math.max(
    waiting.findLastIndex(({ numbering }) => numbering !== undefined),
    0,
  );
  const [first, ...others] = waiting.slice(from);
  if (!first) {
    leaveUnpaired([], [mark], work);
    return;
  }
  setAside(waiting.slice(0, from), 'narrative', work);
  openNumber(first, work);
  work.drafts.push({ clauses: [first, ...others], annotation: mark, path: work.outline.path() });
}

/** An item with all its sub-clauses is one task; its first line without a final mark is a heading. */
function takeWhole(elements: Element[], work: Work): void {
  const clauses = elements.filter((element) => element.type === 'clause');
  const annotation = elements.find((element) => element.type === 'annotation');
  const [item, child, ...others] = clauses;
  if (!item || !child || !annotation) return;
  if (FINAL_MARK.test(item.text)) {
    openNumber(item, work);
    work.drafts.push({ clauses: [item, child, ...others], annotation, path: work.outline.path() });
  } else {
    openHeading(item, work);
    const first = { ...child, start: child.lineStart };
    work.drafts.push({ clauses: [first, ...others], annotation, path: work.outline.path() });
  }
}

/** The indexes of numbered clauses under which deeper numbers stand before the next of their own rank. */
function findDeepening(elements: Element[]): Set<number> {
  const deepening = new Set<number>();
  const open: { index: number; rank: number }[] = [];
  for (const [index, element] of elements.entries()) {
    if (element.type !== 'clause' || !element.numbering) continue;
    const { rank } = element.numbering;
    while ((open.at(-1)?.rank ?? rank - 1) >= rank) open.pop();
    const above = open.at(-1);
    if (above) deepening.add(above.index);
    open.push({ index, rank });
  }
  return deepening;
}

/** A numbered line that opens deeper numbers, or that ends without a mark before its paragraphs. */
function isHeading(clause: Clause, next: Element | undefined, deepens: boolean): boolean {
  if (!clause.numbering || next?.type === 'annotation') return false;
  if (deepens) return true;
  return next?.type === 'clause' && !next.numbering && !FINAL_MARK.test(clause.text);
}

type TablePart = Heading | TableHeadRow | UnreadRow;

function isTablePart(element: Element): element is TablePart {
  return element.type === 'heading' || element.type === 'tableHead' || element.type === 'unread';
}

function keepTablePart(element: TablePart, work: Work): void {
  const span: Span = [element.start, element.end];
  if (element.type === 'heading') {
    work.outline.add(element, element.title, span);
    return;
  }
  work.blocks.push({ kind: 'tableHead', span });
  if (element.type === 'unread') {
    const message = '这一行的单元格与表头对不上，无法确定哪一格是任务、哪一格是单位，请人工核定';
    work.diagnostics.push({ severity: 'error', code: 'responsibility_mismatch', message, span });
  }
}

/** Opens an outline node with its title; a numbered paragraph too long for a title stays text. */
function openHeading(clause: Clause, work: Work): void {
  if (!clause.numbering) return;
  const title = clause.text.length <= LONGEST_TITLE && !INNER_MARK.test(clause.text) ? clause.text : null;
  if (title === null) {
    openNumber(clause, work);
    work.blocks.push({ kind: 'narrative', span: [clause.start, clause.end] });
  } else {
    work.outline.add(clause.numbering, title, [clause.lineStart, clause.end]);
  }
}

/** Opens an outline node for the number alone: the paragraph itself is the task. */
function openNumber(clause: Clause, work: Work): void {
  if (!clause.numbering) return;
  const printed = clause.numbering.number.length;
  const end = clause.text === '' ? Math.max(clause.end, clause.lineStart + printed) : clause.start;
  work.outline.add(clause.numbering, null, [clause.lineStart, end]);
}

/** Keeps clauses without a responsibility as text; a number or another kind of text begins a new block. */
function setAside(clauses: Clause[], kind: BlockKind, work: Work): void {
  let run: Block[] = [];
  for (const clause of clauses) {
    if (clause.numbering) {
      openNumber(clause, work);
      append(work.blocks, run);
      run = [];
    }
    if (clause.text === '') continue;
    addBlock(run, CLOSING_HEADING.test(clause.text) ? 'heading' : kind, [clause.start, clause.end]);
  }
  append(work.blocks, run);
}
