import { readAnnotation } from './annotation.ts';
import type { AnnotationContext } from './annotation-context.ts';
import type { Draft } from './arrange.ts';
import { readDirections } from './directions.ts';
import type { Diagnostic, Span, Task } from './directive.ts';
import { readTargets } from './targets.ts';

/** Reads one task from its clauses and its annotation. */
export function readTask(
  { clauses, annotation, path }: Draft,
  ordinal: number,
  text: string,
  context: AnnotationContext,
): { task: Task; diagnostics: Diagnostic[] } {
  const start = clauses[0].start;
  const end = (clauses.at(-1) ?? clauses[0]).end;
  const clause = text.slice(start, end);
  const said = annotation && readAnnotation(annotation.fields, context);
  // A cell that says 同上 was read from the row above; what it says stands here all the same.
  const placed = <T extends { span: Span }>(part: T): T =>
    annotation && part.span[0] < annotation.start
      ? { ...part, span: [annotation.start, annotation.end] }
      : part;
  const numbers = path.filter((number) => number !== '');
  return {
    task: {
      ordinal,
      path: numbers,
      item: numbers.at(-1) ?? null,
      text: clause,
      span: [start, end],
      responsibilitySpan: annotation && [annotation.start, annotation.end],
      responsibilities: (said?.responsibilities ?? []).map(placed),
      deadlines: (said?.deadlines ?? []).map(placed),
      targets: readTargets(clause, start),
      directions: readDirections(clause, start),
      notes: said?.notes ?? [],
    },
    diagnostics: said?.diagnostics ?? [],
  };
}
