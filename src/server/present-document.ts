import type { DocumentView, Mark, OutlineNode } from '#contract/directive.ts';
import { placeTasks } from '#ledger/place-tasks.ts';
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
  const marks = [
    ...blocks.map(({ kind, span }) => ({ ...ofNoTask, kind, span })),
    ...outline.flatMap(markHeadings),
    ...tasks.flatMap((task, index) => markTask(task, taskIds[index] ?? null)),
    ...duties.map(({ kind, span }) => ({ ...ofNoTask, kind: 'duty' as const, span, label: kind })),
  ];
  return {
    text,
    // What no words of the document say has an empty span.
    marks: marks.filter(({ span }) => span[0] < span[1]).toSorted(byPlace),
    outline: presentOutline(directive),
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

/** The outline with the number of tasks under each heading, at any depth. */
function presentOutline(directive: Directive): OutlineNode[] {
  const { headings, places } = placeTasks(directive);
  const counts = new Map<ParsedNode, number>();
  for (const node of places.flatMap(({ within }) => within.flatMap((index) => headings[index]?.node ?? []))) {
    counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  const present = (node: ParsedNode): OutlineNode => ({
    ...node,
    taskCount: counts.get(node) ?? 0,
    children: node.children.map(present),
  });
  return directive.outline.map(present);
}
