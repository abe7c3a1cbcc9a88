import type { OutlineKind } from './directive.ts';
import type { Numbering } from './numbering.ts';

/** Words of one paragraph, without its number and without responsibilities; offsets in the document. */
export interface Clause {
  type: 'clause';
  numbering: Numbering | undefined;
  /** Where the paragraph with its number begins. */
  lineStart: number;
  text: string;
  start: number;
  end: number;
}

/** Words of an annotation; `label` is the heading of a table's column (牵头单位：), else empty. */
export interface Field {
  label: string;
  text: string;
  start: number;
}

/** A responsibility annotation: a bracket with the punctuation behind it, lines with labels, 由…负责, cells of a row. */
export interface AnnotationMark {
  type: 'annotation';
  start: number;
  end: number;
  fields: Field[];
  /** A bracket or 由…负责 behind its clause, a bracket with nothing else in its line, lines of their own, cells of a row. */
  form: 'inline' | 'bracketLine' | 'lines' | 'cells';
}

/** A heading of a table's rows: its category column, or a row with nothing else. Its number is empty where none is printed. */
export interface Heading {
  type: 'heading';
  kind: OutlineKind;
  number: string;
  rank: number;
  title: string;
  start: number;
  end: number;
}

/** A row of a table that holds no task: its head, a drawn line. */
export interface TableHeadRow {
  type: 'tableHead';
  start: number;
  end: number;
}

/** A row of a table whose cells fit no column for certain: a person settles it. */
export interface UnreadRow {
  type: 'unread';
  start: number;
  end: number;
}

export type Element = Clause | AnnotationMark | Heading | TableHeadRow | UnreadRow;
