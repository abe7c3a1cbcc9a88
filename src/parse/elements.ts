import { isAnnotation } from './annotation.ts';
import { findBrackets } from './brackets.ts';
import type { Line } from './lines.ts';
import { findNumbering, type Numbering } from './numbering.ts';

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

/** A responsibility annotation: the bracket with the punctuation behind it. */
export interface AnnotationMark {
  type: 'annotation';
  start: number;
  end: number;
  inside: string;
  insideStart: number;
  /** True where nothing else stands in its line. */
  wholeLine: boolean;
}

export type Element = Clause | AnnotationMark;

const SENTENCE_END = /^[。；;]/;
const TRAILING_MARKS = /^[。；;，,、．.]+/;

/** The clauses and annotations of a line, in printed order. */
export function readElements(line: Line): Element[] {
  const numbering = findNumbering(line.text);
  const elements: Element[] = [];
  let from = numbering?.length ?? 0;
  const addClause = (to: number, first: boolean) => {
    const raw = line.text.slice(from, to);
    const text = raw.trim();
    if (text === '' && !(first && numbering)) return;
    const start = line.start + from + (text === '' ? 0 : raw.indexOf(text));
    const opening = first ? numbering : undefined;
    elements.push({
      type: 'clause',
      numbering: opening,
      lineStart: opening ? line.start : start,
      text,
      start,
      end: start + text.length,
    });
  };
  for (const bracket of findBrackets(line.text)) {
    if (bracket.start < from) continue;
    const inside = line.text.slice(bracket.start + 1, bracket.end - 1);
    const behind = line.text.slice(bracket.end);
    if (!isAnnotation(inside, behind === '' || SENTENCE_END.test(behind))) continue;
    addClause(bracket.start, elements.length === 0);
    const end = bracket.end + (TRAILING_MARKS.exec(behind)?.[0].length ?? 0);
    elements.push({
      type: 'annotation',
      start: line.start + bracket.start,
      end: line.start + end,
      inside,
      insideStart: line.start + bracket.start + 1,
      wholeLine: bracket.start === 0 && end === line.text.length,
    });
    from = end;
  }
  addClause(line.text.length, elements.length === 0);
  return elements;
}
