import type { Diagnostic, DiagnosticCode, OutlineNode, Span, Task } from '#parse/directive.ts';
import { type Correction, done, keyOfNew, type Outcome, refuse } from './correction.ts';
import { overlap, within } from './frame.ts';
import { moveWords, type Place, pathAt, placeOf, settlePlace, spansOf } from './move-words.ts';
import type { Review, ReviewDiagnostic, ReviewTask, TaskReader } from './review.ts';

type Of<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;

/** What the parser says of single tasks; reading one anew says it again. */
const taskCodes: readonly DiagnosticCode[] = [
  'responsibility_unread',
  'deadline_unread',
  'year_unknown',
  'month_before_issue',
  'unknown_organisation',
];

/** Puts tasks at other words and reads anew what has changed of each: its clause, its responsibility. */
export function placeTasks(
  review: Review,
  { places }: Of<'place_task'>,
  number: number,
  reader: TaskReader,
): Outcome<Review> {
  const moved = new Map<string, { before: ReviewTask; place: Place }>();
  for (const said of places) {
    const before = review.tasks.find(({ key }) => key === said.task);
    if (!before) return refuse({ code: 'unknown_task', task: said.task });
    if (moved.has(before.key)) return refuse({ code: 'words_taken', task: before.key });
    const { span = before.task.span, responsibilitySpan } = said;
    const settled = settlePlace(review, { key: before.key, span, responsibilitySpan });
    if (!settled.ok) return settled;
    moved.set(before.key, { before, place: settled.value });
  }
  const pairs = [...moved.values()];
  const frame = moveWords(
    review,
    pairs.map(({ before }) => before),
    pairs.map(({ place }) => place),
  );
  if (!frame.ok) return frame;

  const readings = new Map(
    pairs.map(({ before, place }) => [before.key, readAt(review, before, place, reader)]),
  );
  const changed = pairs.flatMap(({ before, place }) => changedSpans(placeOf(before), place));
  return done({
    ...review,
    ...frame.value,
    tasks: review.tasks.map((task) => {
      const reading = readings.get(task.key);
      return reading ? touch(reading.task, number) : task;
    }),
    diagnostics: replaceDiagnostics(
      review.diagnostics,
      changed,
      [...readings.values()].flatMap(({ diagnostics }) => diagnostics),
      number,
    ),
  });
}

/** Makes a task of words that no task has, under the headings open where they begin. */
export function addTask(
  review: Review,
  { span, responsibilitySpan }: Of<'add_task'>,
  number: number,
  reader: TaskReader,
): Outcome<Review> {
  const settled = settlePlace(review, { key: keyOfNew(number), span, responsibilitySpan });
  if (!settled.ok) return settled;
  const place = settled.value;
  const frame = moveWords(review, [], [place]);
  if (!frame.ok) return frame;

  const path = pathAt(frame.value.outline, place.span[0]);
  const { task, diagnostics } = reader.readTaskAt(
    review.text,
    { ...place, ordinal: 0, path },
    review.document,
  );
  const added: ReviewTask = {
    key: place.key,
    task,
    byHand: { responsibilities: false, deadlines: false },
    chosen: new Map(),
    changedBy: [number],
    confirmed: false,
  };
  const index = review.tasks.findLastIndex((other) => other.task.span[0] < place.span[0]) + 1;
  return done({
    ...review,
    ...frame.value,
    tasks: review.tasks.toSpliced(index, 0, added),
    diagnostics: replaceDiagnostics(review.diagnostics, spansOf(place), diagnostics, number),
  });
}

/** Takes a task out; its words become text, what was doubted of it is no longer asked. */
export function removeTask(
  review: Review,
  { task: key }: Of<'remove_task'>,
  number: number,
): Outcome<Review> {
  const task = review.tasks.find((each) => each.key === key);
  if (!task) return refuse({ code: 'unknown_task', task: key });
  const frame = moveWords(review, [task], []);
  if (!frame.ok) return frame;
  return done({
    ...review,
    ...frame.value,
    tasks: review.tasks.filter((each) => each !== task),
    diagnostics: replaceDiagnostics(review.diagnostics, spansOf(placeOf(task)), [], number),
  });
}

/**
 * Makes two tasks of one. Both are answered for as the one was and by the same day; its responsibility stays with the
 * half that it stands next to; targets go with the half in which they begin, those without words with the first.
 */
export function splitTask(
  review: Review,
  { task: key, at }: Of<'split_task'>,
  number: number,
): Outcome<Review> {
  const index = review.tasks.findIndex((each) => each.key === key);
  const whole = review.tasks[index];
  if (!whole) return refuse({ code: 'unknown_task', task: key });
  const { span, responsibilitySpan, targets, directions } = whole.task;
  const [start, end] = span;
  if (at <= start || at >= end) return refuse({ code: 'split_outside_clause' });

  const isBefore = responsibilitySpan !== null && responsibilitySpan[1] <= start;
  const first = settlePlace(review, {
    key,
    span: [start, at],
    responsibilitySpan: isBefore ? responsibilitySpan : null,
  });
  const second = settlePlace(review, {
    key: keyOfNew(number),
    span: [at, end],
    responsibilitySpan: isBefore ? null : responsibilitySpan,
  });
  if (!first.ok || !second.ok) return refuse({ code: 'split_outside_clause' });
  const frame = moveWords(review, [whole], [first.value, second.value]);
  if (!frame.ok) return frame;

  const isFirst = ({ span: place }: { span: Span }) => place[0] < at || place[0] === place[1];
  const half = ({ value: place }: { value: Place }, mine: (part: { span: Span }) => boolean): ReviewTask =>
    touch(
      {
        ...whole,
        key: place.key,
        task: {
          ...putAt(review.text, whole.task, place),
          targets: targets.filter(mine),
          directions: directions.filter(mine),
        },
      },
      number,
    );
  return done({
    ...review,
    ...frame.value,
    tasks: review.tasks.toSpliced(
      index,
      1,
      half(first, isFirst),
      half(second, (part) => !isFirst(part)),
    ),
    diagnostics: review.diagnostics.map((diagnostic) =>
      diagnostic.waiting.includes(key)
        ? { ...diagnostic, waiting: [...diagnostic.waiting, keyOfNew(number)] }
        : diagnostic,
    ),
  });
}

/**
 * Makes one task of two neighbours: what stands between their clauses, a responsibility too, becomes part of the clause.
 * All that was said of either is said of both, equal things once.
 */
export function mergeTasks(review: Review, correction: Of<'merge_tasks'>, number: number): Outcome<Review> {
  const pair = review.tasks.filter(({ key }) => key === correction.task || key === correction.next);
  const missing = [correction.task, correction.next].find((key) => !pair.some((each) => each.key === key));
  if (missing !== undefined) return refuse({ code: 'unknown_task', task: missing });
  const [one, other] = pair;
  if (!one || !other) return refuse({ code: 'not_neighbours' });

  const span = hull(one.task.span, other.task.span);
  if (hasTitleWithin(review.outline, span)) return refuse({ code: 'not_neighbours' });
  const outside = pair
    .flatMap(({ task: { responsibilitySpan } }) => (responsibilitySpan ? [responsibilitySpan] : []))
    .filter((annotation) => !within(annotation, span));
  const [firstLine = null, lastLine = firstLine] = outside;
  const candidates = firstLine && lastLine ? [hull(firstLine, lastLine), lastLine] : [null];
  for (const responsibilitySpan of candidates) {
    const place: Place = { key: correction.task, span, responsibilitySpan };
    if (responsibilitySpan && overlap(responsibilitySpan, span)) continue;
    const frame = moveWords(review, pair, [place]);
    if (!frame.ok) continue;
    const merged = touch({ ...combine(one, other), key: place.key }, number);
    merged.task = putAt(review.text, merged.task, place);
    return done({
      ...review,
      ...frame.value,
      tasks: review.tasks.flatMap((task) => (task === one ? [merged] : task === other ? [] : [task])),
    });
  }
  return refuse({ code: 'not_neighbours' });
}

/** The task with one more correction to it, which nobody has looked at yet. */
export function touch(task: ReviewTask, number: number): ReviewTask {
  return { ...task, changedBy: [...task.changedBy, number], confirmed: false };
}

/** Takes away what was doubted of single tasks at some places, and adds what is doubted now. */
export function replaceDiagnostics(
  diagnostics: readonly ReviewDiagnostic[],
  places: readonly Span[],
  fresh: readonly Diagnostic[],
  number: number,
  codes: readonly DiagnosticCode[] = taskCodes,
): ReviewDiagnostic[] {
  const kept = diagnostics.filter(
    ({ code, span }) => !codes.includes(code) || !places.some((place) => overlap(place, span)),
  );
  const added = fresh.map((diagnostic, index) => ({
    ...diagnostic,
    key: `${keyOfNew(number)}.${index + 1}`,
    waiting: [],
    lines: [],
  }));
  return [...kept, ...added];
}

function readAt(review: Review, before: ReviewTask, place: Place, reader: TaskReader) {
  const { ordinal, path } = before.task;
  const read = reader.readTaskAt(review.text, { ...place, ordinal, path }, review.document);
  const { targets, directions, responsibilities, deadlines, notes } = read.task;
  const newClause = !same(before.task.span, place.span);
  const newLine = !same(before.task.responsibilitySpan, place.responsibilitySpan);
  const task: ReviewTask = {
    ...before,
    byHand: newLine ? { responsibilities: false, deadlines: false } : before.byHand,
    task: {
      ...putAt(review.text, before.task, place),
      ...(newClause && { targets, directions }),
      ...(newLine && { responsibilities, deadlines, notes }),
    },
  };
  return { task, diagnostics: newLine ? read.diagnostics : [] };
}

function changedSpans(before: Place, after: Place): Span[] {
  const line = [before.responsibilitySpan, after.responsibilitySpan];
  return [
    ...(same(before.span, after.span) ? [] : [before.span, after.span]),
    ...(same(before.responsibilitySpan, after.responsibilitySpan)
      ? []
      : line.filter((span) => span !== null)),
  ];
}

function same(one: Span | null, other: Span | null): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}

function putAt(text: string, task: Task, { span, responsibilitySpan }: Place): Task {
  return { ...task, text: text.slice(...span), span, responsibilitySpan };
}

function hull(one: Span, other: Span): Span {
  return [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
}

function hasTitleWithin(nodes: readonly OutlineNode[], span: Span): boolean {
  return nodes.some(
    (node) => (node.title !== null && overlap(node.span, span)) || hasTitleWithin(node.children, span),
  );
}

function combine(one: ReviewTask, other: ReviewTask): ReviewTask {
  const [first, second] = [one.task, other.task];
  return {
    ...one,
    task: {
      ...first,
      responsibilities: joinOnce(first.responsibilities, second.responsibilities),
      deadlines: joinOnce(first.deadlines, second.deadlines),
      targets: [...first.targets, ...second.targets],
      directions: [...first.directions, ...second.directions],
      notes: joinOnce(first.notes, second.notes),
    },
    byHand: {
      responsibilities: one.byHand.responsibilities || other.byHand.responsibilities,
      deadlines: one.byHand.deadlines || other.byHand.deadlines,
    },
    chosen: new Map([...other.chosen, ...one.chosen]),
    changedBy: [...new Set([...one.changedBy, ...other.changedBy])].toSorted((a, b) => a - b),
  };
}

/** Both lists, what the second says again left out; where it stands does not matter. */
function joinOnce<Part extends { span: Span }>(one: readonly Part[], other: readonly Part[]): Part[] {
  const saying = ({ span: _, ...said }: Part) => JSON.stringify(Object.entries(said).toSorted());
  const said = new Set(one.map(saying));
  return [...one, ...other.filter((part) => !said.has(saying(part)))];
}
