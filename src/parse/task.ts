import { type AnnotationContext, readAnnotation } from './annotation.ts';
import type { Draft } from './arrange.ts';
import { readDirections } from './directions.ts';
import type { Diagnostic, Task } from './directive.ts';
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
  const said = annotation && readAnnotation(annotation.inside, annotation.insideStart, context);
  return {
    task: {
      ordinal,
      path,
      item: path.at(-1) ?? null,
      text: clause,
      span: [start, end],
      responsibilitySpan: annotation && [annotation.start, annotation.end],
      responsibilities: said?.responsibilities ?? [],
      deadlines: said?.deadlines ?? [],
      targets: readTargets(clause, start),
      directions: readDirections(clause, start),
      notes: said?.notes ?? [],
    },
    diagnostics: said?.diagnostics ?? [],
  };
}
