import type { Deadline, DiagnosticCode, Responsibility, Span, Target } from '#parse/directive.ts';
import { replaceDiagnostics, touch } from './correct-places.ts';
import { type Correction, done, type NumberedCorrection, type Outcome, refuse } from './correction.ts';
import type { Review, ReviewTask, TaskReader } from './review.ts';

type Of<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;
type Made = Omit<NumberedCorrection, 'correction'>;

const responsibilityCodes: readonly DiagnosticCode[] = ['responsibility_unread', 'unknown_organisation'];
/** What the parser doubts of deadlines. */
export const deadlineCodes: readonly DiagnosticCode[] = [
  'deadline_unread',
  'year_unknown',
  'month_before_issue',
];

/** Sets who answers for a task; nobody means that it is deliberately left open, which needs a reason. */
export function setResponsibilities(
  review: Review,
  { task: key, responsibilities }: Of<'set_responsibilities'>,
  { number, reason }: Made,
  reader: TaskReader,
): Outcome<Review> {
  if (responsibilities.length === 0 && reason === '') return refuse({ code: 'reason_required' });
  return setValues<Responsibility>(review, key, {
    values: ({ task }) =>
      placeValues(
        review,
        task.responsibilities,
        endOf(task.span),
        responsibilities,
        ({ names, role, openEnded }) => {
          return { role, orgs: names, openEnded, scope: reader.scopeOf(names) };
        },
      ),
    put: (before, values) => ({
      ...before,
      task: { ...before.task, responsibilities: values },
      byHand: { ...before.byHand, responsibilities: true },
    }),
    settles: responsibilityCodes,
    made: { number, reason },
  });
}

/** Sets by when a task is due. */
export function setDeadlines(
  review: Review,
  { task: key, deadlines }: Of<'set_deadlines'>,
  made: Made,
): Outcome<Review> {
  return setValues<Deadline>(review, key, {
    values: ({ task }) =>
      placeValues(review, task.deadlines, endOf(task.span), deadlines, ({ kind, on, every }, span) => {
        return { kind, on, ...(every && { every }), quote: review.text.slice(...span) };
      }),
    put: (before, values) => ({
      ...before,
      task: { ...before.task, deadlines: values },
      byHand: { ...before.byHand, deadlines: true },
    }),
    settles: deadlineCodes,
    made,
  });
}

/** Sets how much a task is to reach. */
export function setTargets(
  review: Review,
  { task: key, targets }: Of<'set_targets'>,
  made: Made,
): Outcome<Review> {
  return setValues<Target>(review, key, {
    values: ({ task }) =>
      placeValues(review, task.targets, endOf(task.span), targets, (said, span) => {
        const { indicator, op, value, from, unit, kind } = said;
        const quote = review.text.slice(...span);
        return { indicator, op, value, ...(from !== null && { from }), unit, kind, quote };
      }),
    put: (before, values) => ({ ...before, task: { ...before.task, targets: values } }),
    settles: [],
    made,
  });
}

interface Setting<Value> {
  values: (task: ReviewTask) => Outcome<Value[]>;
  put: (task: ReviewTask, values: Value[]) => ReviewTask;
  /** What is no longer doubted of the task once a person has said it. */
  settles: readonly DiagnosticCode[];
  made: Made;
}

function setValues<Value extends { span: Span }>(
  review: Review,
  key: string,
  { values, put, settles, made: { number, reason } }: Setting<Value>,
): Outcome<Review> {
  const before = review.tasks.find((task) => task.key === key);
  if (!before) return refuse({ code: 'unknown_task', task: key });
  const set = values(before);
  if (!set.ok) return set;
  if (reason === '' && set.value.some(({ span }) => span[0] === span[1])) {
    return refuse({ code: 'reason_required' });
  }
  const after = touch(put(before, set.value), number);
  const { span, responsibilitySpan } = before.task;
  const places = responsibilitySpan ? [span, responsibilitySpan] : [span];
  return done({
    ...review,
    tasks: review.tasks.map((task) => (task === before ? after : task)),
    diagnostics: replaceDiagnostics(review.diagnostics, places, [], number, settles),
  });
}

/**
 * Gives each value said its words: those pointed out; else those of the value that it takes the place of (the one in
 * the same position of a list as long, or one that says the same); else none.
 */
function placeValues<Said extends { span?: Span | null | undefined }, Value extends { span: Span }>(
  { text }: Review,
  standing: readonly Value[],
  nowhere: Span,
  said: readonly Said[],
  read: (said: Said, span: Span) => Omit<Value, 'span'>,
): Outcome<(Omit<Value, 'span'> & { span: Span })[]> {
  const placed: (Omit<Value, 'span'> & { span: Span })[] = [];
  for (const [index, each] of said.entries()) {
    const before =
      standing.length === said.length
        ? standing[index]
        : standing.find((value) => saysTheSame(value, { ...read(each, value.span), span: value.span }));
    const span = each.span === undefined ? (before?.span ?? nowhere) : (each.span ?? nowhere);
    if (span[0] < 0 || span[0] > span[1] || span[1] > text.length)
      return refuse({ code: 'place_outside_text' });
    placed.push({ ...read(each, span), span });
  }
  return done(placed);
}

function saysTheSame(one: object, other: object): boolean {
  const sorted = (value: object) => JSON.stringify(Object.entries(value).toSorted());
  return sorted(one) === sorted(other);
}

/** The place of a value that no words say: empty, after the clause. */
function endOf([, end]: Span): Span {
  return [end, end];
}
