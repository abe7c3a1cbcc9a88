import type { Span } from '#parse/directive.ts';
import { done, type Outcome, refuse } from './correction.ts';
import { overlap } from './frame.ts';
import { placeOf, spansOf } from './move-words.ts';
import type { Review, ReviewDiagnostic, ReviewTask } from './review.ts';

/** A doubt that stands, with what it waits for. */
export interface OpenDiagnostic extends ReviewDiagnostic {
  /** The tasks at whose place it stands; of lines without their clauses those that still wait for one. */
  taskKeys: string[];
}

const LETTER = /[\p{L}\p{N}]/u;
const gravity = { error: 0, warning: 1, info: 2 } as const;

/**
 * The doubts that stand, the gravest first, else by place. An error goes by itself once its cause has gone: lines without
 * their clauses when each task that waited for one has a responsibility, or was deliberately left without, and no line is
 * left; a document without responsibilities when one task has been given one.
 */
export function listOpenDiagnostics(review: Review): OpenDiagnostic[] {
  const places = review.tasks.map((task) => ({ key: task.key, spans: spansOf(placeOf(task)) }));
  return review.diagnostics
    .flatMap((diagnostic): OpenDiagnostic[] => {
      if (diagnostic.code === 'no_responsibility') {
        const answered = review.tasks.some(({ task }) => task.responsibilities.length > 0);
        return answered ? [] : [{ ...diagnostic, taskKeys: [] }];
      }
      if (diagnostic.code === 'responsibility_mismatch') return openMismatch(review, diagnostic);
      const touches = ({ spans }: { spans: Span[] }) => spans.some((span) => overlap(span, diagnostic.span));
      return [{ ...diagnostic, taskKeys: places.filter(touches).map(({ key }) => key) }];
    })
    .toSorted((one, other) => gravity[one.severity] - gravity[other.severity] || one.span[0] - other.span[0]);
}

/**
 * Takes away a doubt that somebody has looked at. Of lines without their clauses only the lines that no task has can be
 * settled so, once every task that waited has been decided; any other error stands until its cause has gone.
 */
export function settleDiagnostic(review: Review, key: string): Outcome<Review> {
  const open = listOpenDiagnostics(review).find((diagnostic) => diagnostic.key === key);
  if (!open) return refuse({ code: 'unknown_diagnostic' });
  const isDecided = open.code === 'responsibility_mismatch' && open.taskKeys.length === 0;
  if (open.severity === 'error' && !isDecided) return refuse({ code: 'error_stands' });
  return done({
    ...review,
    diagnostics: review.diagnostics.flatMap((diagnostic) => {
      if (diagnostic.key !== key) return [diagnostic];
      // The tasks that waited may be undone: then the doubt is back.
      return isDecided ? [{ ...diagnostic, lines: [] }] : [];
    }),
  });
}

function openMismatch(review: Review, diagnostic: ReviewDiagnostic): OpenDiagnostic[] {
  const waiting = new Set(diagnostic.waiting);
  const taskKeys = review.tasks
    .filter((task) => waiting.has(task.key) && !isDecided(task))
    .map(({ key }) => key);
  const lines = diagnostic.lines.filter((line) => isLeft(review, line));
  return taskKeys.length === 0 && lines.length === 0 ? [] : [{ ...diagnostic, taskKeys, lines }];
}

function isDecided({ task, byHand }: ReviewTask): boolean {
  return task.responsibilities.length > 0 || byHand.responsibilities;
}

/** Whether more than marks of a line is in blocks. */
function isLeft({ text, blocks }: Review, line: Span): boolean {
  return blocks.some(
    ({ span }) =>
      overlap(span, line) && LETTER.test(text.slice(Math.max(span[0], line[0]), Math.min(span[1], line[1]))),
  );
}
