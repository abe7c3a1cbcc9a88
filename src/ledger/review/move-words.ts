import type { OutlineNode, Span } from '#parse/directive.ts';
import { done, type Outcome, refuse } from './correction.ts';
import { type Frame, overlap, releaseWords, takeWords, trimPlace } from './frame.ts';
import type { Review, ReviewTask } from './review.ts';

/** The words of one task. */
export interface Place {
  key: string;
  span: Span;
  responsibilitySpan: Span | null;
}

/** The place of a task as it stands. */
export function placeOf({ key, task: { span, responsibilitySpan } }: ReviewTask): Place {
  return { key, span, responsibilitySpan };
}

/** The spans of a place: its clause, and its responsibility where it has one. */
export function spansOf({ span, responsibilitySpan }: Place): Span[] {
  return responsibilitySpan ? [span, responsibilitySpan] : [span];
}

/**
 * The place as it will be taken: without white space at its ends and without the number that the clause begins with.
 * Refused where nothing is left or where it lies outside the text.
 */
export function settlePlace(
  { text, outline }: Review,
  { key, span, responsibilitySpan }: Place,
): Outcome<Place> {
  if (![span, ...(responsibilitySpan ? [responsibilitySpan] : [])].every((each) => isInside(text, each))) {
    return refuse({ code: 'place_outside_text' });
  }
  const clause = trimPlace(text, span, outline);
  const annotation = responsibilitySpan && trimPlace(text, responsibilitySpan, []);
  if (!clause || (responsibilitySpan && !annotation)) return refuse({ code: 'place_empty' });
  return done({ key, span: clause, responsibilitySpan: annotation });
}

/**
 * What no task has after some tasks have left their places and others have come: the words given back are text, those
 * taken are no longer. Refused where two tasks would have the same words, or where a heading's number would be cut.
 */
export function moveWords(
  review: Review,
  leaving: readonly ReviewTask[],
  coming: readonly Place[],
): Outcome<Frame> {
  const gone = new Set(leaving.map(({ key }) => key));
  const taken = review.tasks
    .filter(({ key }) => !gone.has(key))
    .map(placeOf)
    .flatMap(keyedSpans);
  let frame: Frame = { blocks: review.blocks, outline: review.outline };
  for (const span of leaving.map(placeOf).flatMap(spansOf)) frame = releaseWords(frame, span);
  for (const { key, span } of coming.flatMap(keyedSpans)) {
    const holder = taken.find((other) => overlap(other.span, span));
    if (holder) return refuse({ code: 'words_taken', task: holder.key });
    const rest = takeWords(review.text, frame, span);
    if (!rest) return refuse({ code: 'heading_cut' });
    frame = rest;
    taken.push({ key, span });
  }
  return done(frame);
}

/** The numbers of the headings that are open at a place, outermost first. */
export function pathAt(nodes: readonly OutlineNode[], offset: number): string[] {
  const open = nodes.findLast(({ span }) => span[0] <= offset);
  if (!open) return [];
  return [...(open.number === '' ? [] : [open.number]), ...pathAt(open.children, offset)];
}

function keyedSpans(place: Place): { key: string; span: Span }[] {
  return spansOf(place).map((span) => ({ key: place.key, span }));
}

function isInside(text: string, [start, end]: Span): boolean {
  return 0 <= start && start <= end && end <= text.length;
}
