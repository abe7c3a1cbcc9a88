import type { Diagnostic, Directive, DocumentHead, Span, Task } from '#parse/directive.ts';
import type { readTaskAt } from '#parse/read-task-at.ts';
import type { ComposedLedger, ComposedTask } from './compose-ledger.ts';

/** Remarks beyond this length hold no rule about leads. */
const LONGEST_NOTES = 2_000;

/**
 * The directive that a ledger in use makes: each task read by the parser from the clause and the answers that its row
 * gives it. Each line is read for itself, with the remarks beneath the tables behind it.
 */
export function readComposed(
  { text, blocks, outline, places, notes }: ComposedLedger,
  head: { title: string; year: number | null },
  readAt: typeof readTaskAt,
): Directive {
  const document: DocumentHead = { docNumber: null, issuer: null, issuedOn: null, addressees: [], ...head };
  const readings = places.map((place) => {
    const [start, end] = place.line;
    const line = `${text.slice(start, end)}\n${notes.slice(0, LONGEST_NOTES)}`;
    const { task, diagnostics } = readAt(line, placeIn(place, start), document);
    return {
      task: moveTask(task, start),
      diagnostics: diagnostics.map((diagnostic) => move(diagnostic, start)),
    };
  });
  return {
    document,
    blocks,
    outline,
    tasks: readings.map(({ task }) => task),
    duties: [],
    diagnostics: readings.flatMap(({ diagnostics }): Diagnostic[] => diagnostics),
  };
}

function placeIn({ ordinal, path, span, responsibilitySpan }: ComposedTask, start: number) {
  return {
    ordinal,
    path,
    span: shift(span, -start),
    responsibilitySpan: responsibilitySpan && shift(responsibilitySpan, -start),
  };
}

function moveTask(task: Task, by: number): Task {
  const moved = <Part extends { span: Span }>(parts: readonly Part[]) => parts.map((part) => move(part, by));
  return {
    ...move(task, by),
    responsibilitySpan: task.responsibilitySpan && shift(task.responsibilitySpan, by),
    responsibilities: moved(task.responsibilities),
    deadlines: moved(task.deadlines),
    targets: moved(task.targets),
    directions: moved(task.directions),
    notes: moved(task.notes),
  };
}

function move<Part extends { span: Span }>(part: Part, by: number): Part {
  return { ...part, span: shift(part.span, by) };
}

function shift([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}
