import { editDocument } from './correct-document.ts';
import { addTask, mergeTasks, placeTasks, removeTask, splitTask, touch } from './correct-places.ts';
import { setDeadlines, setResponsibilities, setTargets } from './correct-values.ts';
import {
  type Correction,
  type CorrectionRefusal,
  done,
  type NumberedCorrection,
  type Outcome,
  refuse,
} from './correction.ts';
import { settleDiagnostic } from './open-diagnostics.ts';
import type { Review, ReviewTask, TaskReader } from './review.ts';

/**
 * The review after one correction. Refused where it names something that is not there, where it would lose a word or
 * give it to two tasks, and where it needs a reason and has none.
 */
export function applyCorrection(
  review: Review,
  { correction, ...made }: NumberedCorrection,
  reader: TaskReader,
): Outcome<Review> {
  const { number, reason } = made;
  if (reason === '' && needsReason[correction.kind]) return refuse({ code: 'reason_required' });
  switch (correction.kind) {
    case 'edit_document':
      return editDocument(review, correction, number, reader);
    case 'place_task':
      return placeTasks(review, correction, number, reader);
    case 'set_responsibilities':
      return setResponsibilities(review, correction, made, reader);
    case 'set_deadlines':
      return setDeadlines(review, correction, made);
    case 'set_targets':
      return setTargets(review, correction, made);
    case 'split_task':
      return splitTask(review, correction, number);
    case 'merge_tasks':
      return mergeTasks(review, correction, number);
    case 'add_task':
      return addTask(review, correction, number, reader);
    case 'remove_task':
      return removeTask(review, correction, number);
    case 'settle_diagnostic':
      return settleDiagnostic(review, correction.diagnostic);
    case 'choose_organisation':
      return chooseOrganisation(review, correction, number);
    case 'confirm_tasks':
      return confirmTasks(review, correction);
  }
}

/**
 * The review after all corrections in order. A refusal names the correction that can no longer be made, as happens when
 * one that it builds on is left out.
 */
export function applyCorrections(
  opened: Review,
  corrections: readonly NumberedCorrection[],
  reader: TaskReader,
): { ok: true; value: Review } | { ok: false; number: number; refusal: CorrectionRefusal } {
  let review = opened;
  for (const correction of corrections) {
    const next = applyCorrection(review, correction, reader);
    if (!next.ok) return { ...next, number: correction.number };
    review = next.value;
  }
  return done(review);
}

/** What the document itself does not show needs a reason; values without words of the document need one as well. */
const needsReason: Record<Correction['kind'], boolean> = {
  edit_document: true,
  place_task: false,
  set_responsibilities: false,
  set_deadlines: false,
  set_targets: false,
  split_task: false,
  merge_tasks: false,
  add_task: false,
  remove_task: true,
  settle_diagnostic: true,
  choose_organisation: false,
  confirm_tasks: false,
};

type Of<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;

function chooseOrganisation(
  review: Review,
  { name, organisationId, task: key }: Of<'choose_organisation'>,
  number: number,
): Outcome<Review> {
  if (key === null) {
    const tasks = review.tasks.map((task) =>
      task.chosen.has(name) ? { ...task, chosen: without(task.chosen, name) } : task,
    );
    return done({ ...review, chosen: new Map([...review.chosen, [name, organisationId]]), tasks });
  }
  if (!review.tasks.some((task) => task.key === key)) return refuse({ code: 'unknown_task', task: key });
  return done({
    ...review,
    tasks: review.tasks.map((task) =>
      task.key === key
        ? touch({ ...task, chosen: new Map([...task.chosen, [name, organisationId]]) }, number)
        : task,
    ),
  });
}

function without(chosen: ReviewTask['chosen'], name: string): ReviewTask['chosen'] {
  return new Map([...chosen].filter(([each]) => each !== name));
}

function confirmTasks(review: Review, { tasks: keys }: Of<'confirm_tasks'>): Outcome<Review> {
  const confirmed = new Set(keys);
  const missing = keys.find((key) => !review.tasks.some((task) => task.key === key));
  if (missing !== undefined) return refuse({ code: 'unknown_task', task: missing });
  return done({
    ...review,
    tasks: review.tasks.map((task) => (confirmed.has(task.key) ? { ...task, confirmed: true } : task)),
  });
}
