import type { Deadline, Diagnostic, Span } from '#parse/directive.ts';
import { replaceDiagnostics } from './correct-places.ts';
import { deadlineCodes } from './correct-values.ts';
import { type Correction, done, type Outcome } from './correction.ts';
import type { Review, ReviewTask, TaskReader } from './review.ts';

type Of<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;

const UNREAD = '改动年份或日期后，这里的时限没有能够重读，请核对';

/**
 * Corrects what a document says of itself. Deadlines hang on its title, year and date: they are read anew, those that a
 * person has set stay. A task whose deadlines cannot be had again from its words alone keeps them, with a warning.
 */
export function editDocument(
  review: Review,
  { document: said }: Of<'edit_document'>,
  number: number,
  reader: TaskReader,
): Outcome<Review> {
  const { document: before } = review;
  const document = { ...before, ...said };
  const edited = { ...review, document };
  const sameDates =
    before.title === said.title && before.year === said.year && before.issuedOn === said.issuedOn;
  if (sameDates) return done(edited);

  const readings = review.tasks.map((task) => rereadDeadlines(review, task, document, reader));
  const places = readings.flatMap(({ task: { byHand, task } }) =>
    byHand.deadlines || !task.responsibilitySpan ? [] : [task.responsibilitySpan],
  );
  const fresh = readings.flatMap(({ diagnostics }) => diagnostics);
  return done({
    ...edited,
    tasks: readings.map(({ task }) => task),
    diagnostics: replaceDiagnostics(review.diagnostics, places, fresh, number, deadlineCodes),
  });
}

function rereadDeadlines(
  { text, document: before }: Review,
  task: ReviewTask,
  document: Review['document'],
  { readTaskAt }: TaskReader,
): { task: ReviewTask; diagnostics: Diagnostic[] } {
  const { ordinal, path, span, responsibilitySpan, deadlines } = task.task;
  if (task.byHand.deadlines || !responsibilitySpan) return { task, diagnostics: [] };
  const place = { ordinal, path, span, responsibilitySpan };
  if (!sameDeadlines(readTaskAt(text, place, before).task.deadlines, deadlines)) {
    return { task, diagnostics: deadlines.length === 0 ? [] : [unread(responsibilitySpan)] };
  }
  const read = readTaskAt(text, place, document);
  return {
    task: { ...task, task: { ...task.task, deadlines: read.task.deadlines } },
    diagnostics: read.diagnostics.filter(({ code }) => deadlineCodes.includes(code)),
  };
}

function unread(span: Span): Diagnostic {
  return { severity: 'warning', code: 'deadline_unread', message: UNREAD, span };
}

function sameDeadlines(one: readonly Deadline[], other: readonly Deadline[]): boolean {
  const saying = ({ kind, on, every }: Deadline) => `${kind} ${on} ${every}`;
  return one.map(saying).join() === other.map(saying).join();
}
