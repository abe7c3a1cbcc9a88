import type { Mark } from '#document/mark.ts';
import type { Directive, OutlineNode, Span, Task } from '#parse/directive.ts';
import { parseDirective } from '#parse/parse-directive.ts';
import { findMisplaced } from '../find-misplaced.ts';

/**
 * Why a text with its marks is not read as the parser promises; undefined where all of it holds. Throws what the parser
 * throws.
 */
export function findBrokenPromise(text: string, marks: readonly Mark[] = []): string | undefined {
  const directive = parseDirective(text, marks);
  const misplaced = findMisplaced(text, directive)[0];
  if (misplaced !== undefined) return `a character lies ${misplaced}`;
  const spans = [...marks.map(({ span }) => span), ...spansOf(directive)];
  const outside = spans.find((span) => !within(span, [0, text.length]));
  if (outside) return `a span lies outside the text: ${outside.join('–')}`;
  for (const task of directive.tasks) {
    const broken = findBrokenTask(text, task);
    if (broken !== undefined) return `task ${task.ordinal}: ${broken}`;
  }
  return undefined;
}

function findBrokenTask(text: string, task: Task): string | undefined {
  if (text.slice(...task.span) !== task.text) return 'its span does not hold its clause';
  const answer = task.responsibilitySpan;
  for (const { span } of [...task.responsibilities, ...task.deadlines]) {
    if (!answer || !within(span, answer)) return `${span.join('–')} lies outside its responsibility`;
  }
  for (const { span, quote } of [...task.targets, ...task.directions]) {
    if (!within(span, task.span)) return `${span.join('–')} lies outside its clause`;
    if (text.slice(...span) !== quote) return `the span of “${quote}” does not hold it`;
  }
  return undefined;
}

function spansOf({ blocks, outline, tasks, duties, diagnostics }: Directive): Span[] {
  const parts = tasks.flatMap((task) => [task, ...task.notes]);
  return [...blocks, ...outline.flatMap(nodesOf), ...parts, ...duties, ...diagnostics].map(
    ({ span }) => span,
  );
}

function nodesOf(node: OutlineNode): OutlineNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

function within([start, end]: Span, [from, to]: Span): boolean {
  return from <= start && start <= end && end <= to;
}
