import type { DocumentView, Mark, OutlineNode } from '#contract/directive.ts';
import type {
  Deadline,
  Direction,
  Directive,
  OutlineNode as ParsedNode,
  Span,
  Target,
  Task,
} from '#parse/directive.ts';

/** A directive beside its text; without ids of its tasks where it is only looked at. */
export interface ReadDocument {
  text: string;
  directive: Directive;
  /** The ids of `directive.tasks`, in the same order. */
  taskIds?: readonly string[];
}

/** The text with everything that was recognised in it. */
export function presentDocument({ text, directive, taskIds = [] }: ReadDocument): DocumentView {
  const { blocks, outline, tasks, duties, diagnostics } = directive;
  const counts = countByPath(tasks);
  const marks = [
    ...blocks.map(({ kind, span }) => ({ ...ofNoTask, kind, span })),
    ...outline.flatMap(markHeadings),
    ...tasks.flatMap((task, index) => markTask(task, taskIds[index] ?? null)),
    ...duties.map(({ kind, span }) => ({ ...ofNoTask, kind: 'duty' as const, span, label: kind })),
  ];
  return {
    text,
    marks: marks.toSorted(byPlace),
    outline: outline.map((node) => presentHeading(node, [], counts)),
    duties,
    diagnostics,
  };
}

const ofNoTask = { taskId: null, ordinal: null, label: null };

/** By start; of two that start together the longer one first, so that it can hold the other. */
function byPlace({ span: one }: Mark, { span: other }: Mark): number {
  return one[0] - other[0] || other[1] - one[1];
}

function markHeadings({ number, span, children }: ParsedNode): Mark[] {
  return [{ ...ofNoTask, kind: 'outline', span, label: number }, ...children.flatMap(markHeadings)];
}

function markTask(task: Task, taskId: string | null): Mark[] {
  const { ordinal, responsibilitySpan } = task;
  const mark = (kind: Mark['kind'], span: Span, label: string | null = null): Mark => {
    return { kind, span, taskId, ordinal, label };
  };
  return [
    mark('clause', task.span),
    ...(responsibilitySpan ? [mark('responsibility', responsibilitySpan)] : []),
    ...task.responsibilities.map(({ role, span }) => mark('organisations', span, role)),
    ...task.deadlines.map((deadline) => mark('deadline', deadline.span, sayDeadline(deadline))),
    ...task.targets.map((target) => mark('target', target.span, sayTarget(target))),
    ...task.directions.map((direction) => mark('direction', direction.span, sayDirection(direction))),
  ];
}

function sayDeadline({ kind, on }: Deadline): string {
  return on === null ? kind : `${kind} ${on}`;
}

function sayTarget({ indicator, op, from, value, unit }: Target): string {
  return `${indicator} ${from === undefined ? '' : `${from} `}${op} ${value}${unit}`;
}

function sayDirection({ indicator, direction }: Direction): string {
  return `${indicator} ${direction}`;
}

/** How many tasks stand under each heading, at any depth, by the numbers on the way to it. */
function countByPath(tasks: readonly Task[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of tasks) {
    for (let depth = 1; depth <= path.length; depth += 1) {
      const key = keyOf(path.slice(0, depth));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function presentHeading(
  { children, ...node }: ParsedNode,
  above: readonly string[],
  counts: Map<string, number>,
): OutlineNode {
  const path = [...above, node.number];
  return {
    ...node,
    taskCount: counts.get(keyOf(path)) ?? 0,
    children: children.map((child) => presentHeading(child, path, counts)),
  };
}

function keyOf(path: readonly string[]): string {
  return path.join('\n');
}
