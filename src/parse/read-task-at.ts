import { annotationContext } from './annotation-context.ts';
import { findBrackets } from './brackets.ts';
import type { Diagnostic, DocumentHead, Span, Task } from './directive.ts';
import type { AnnotationMark, Clause, Field } from './element.ts';
import { readTask } from './task.ts';

/** A task whose words a person has pointed out. */
export interface TaskPlace {
  ordinal: number;
  /** The numbers it stands under, outermost first. */
  path: string[];
  span: Span;
  /** The whole annotation with its brackets; null where the document has none. */
  responsibilitySpan: Span | null;
}

const CELL_END = /\t/g;
const TRAILING_MARKS = /[。；;，,、．.\s]+$/;

/** Reads one task anew from the places given, by the same rules as the whole document. Spans outside the text read as empty. */
export function readTaskAt(
  text: string,
  { ordinal, path, span, responsibilitySpan }: TaskPlace,
  document: Pick<DocumentHead, 'title' | 'year' | 'issuedOn'>,
): { task: Task; diagnostics: Diagnostic[] } {
  const [start, end] = span;
  const clause: Clause = {
    type: 'clause',
    numbering: undefined,
    lineStart: start,
    text: text.slice(start, end),
    start,
    end,
  };
  const annotation = responsibilitySpan && markAt(text, responsibilitySpan);
  return readTask({ clauses: [clause], annotation, path }, ordinal, text, annotationContext(text, document));
}

function markAt(text: string, [start, end]: Span): AnnotationMark {
  const words = text.slice(start, end).replace(TRAILING_MARKS, '');
  const [bracket] = findBrackets(words);
  const whole = bracket?.start === 0 && bracket.end === words.length;
  const inside = whole ? words.slice(1, -1) : words;
  return { type: 'annotation', start, end, fields: cells(inside, start + (whole ? 1 : 0)), form: 'inline' };
}

/** The cells of a table's row are one field each; words without a tab are one field. */
function cells(words: string, start: number): Field[] {
  const fields: Field[] = [];
  let from = 0;
  const add = (to: number) => fields.push({ label: '', text: words.slice(from, to), start: start + from });
  for (const { index } of words.matchAll(CELL_END)) {
    add(index);
    from = index + 1;
  }
  add(words.length);
  return fields.filter((field) => field.text.trim() !== '');
}
