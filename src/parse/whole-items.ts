import type { Element } from './element.ts';

/**
 * The items that one responsibility below several sub-clauses covers as a whole: the index of the item's own clause with
 * that of the annotation.
 * Where anywhere in the document sub-clauses of that depth have responsibilities of their own, a missing one stays missing.
 */
export function findWholeItems(elements: readonly Element[]): Map<number, number> {
  const wholes = new Map<number, number>();
  const next = nextRanks(elements);
  const answered = findAnsweredRanks(elements, next);
  /** The numbered clauses since the last annotation. */
  let run: { index: number; rank: number }[] = [];
  for (const [index, element] of elements.entries()) {
    if (element.type === 'clause') {
      if (element.numbering) run.push({ index, rank: element.numbering.rank });
      continue;
    }
    const item = element.type === 'annotation' && element.form !== 'inline' ? itemAbove(run) : undefined;
    if (item && !answered.has(item.depth) && (next[index] ?? Number.NEGATIVE_INFINITY) < item.depth) {
      wholes.set(item.index, index);
    }
    run = [];
  }
  return wholes;
}

/** The last clause that opens at least two deeper ones, with their depth. */
function itemAbove(
  run: readonly { index: number; rank: number }[],
): { index: number; depth: number } | undefined {
  let depth = Number.POSITIVE_INFINITY;
  let siblings = 0;
  for (const { index, rank } of run.toReversed()) {
    if (rank < depth && siblings >= 2) return { index, depth };
    if (rank < depth) siblings = 0;
    depth = Math.min(depth, rank);
    if (rank === depth) siblings += 1;
  }
  return undefined;
}

/** The depths at which a clause with a responsibility below it, not behind it, is followed by another of the same depth. */
function findAnsweredRanks(elements: readonly Element[], next: readonly number[]): Set<number> {
  const answered = new Set<number>();
  let last: number | undefined;
  for (const [index, element] of elements.entries()) {
    if (element.type === 'clause' && element.numbering) last = element.numbering.rank;
    const alone = element.type === 'annotation' && element.form !== 'inline';
    if (alone && last !== undefined && next[index] === last) answered.add(last);
  }
  return answered;
}

/** For each element the depth of the first numbered clause behind it; minus infinity where none follows. */
function nextRanks(elements: readonly Element[]): number[] {
  const ranks: number[] = new Array(elements.length);
  let rank = Number.NEGATIVE_INFINITY;
  for (let at = elements.length - 1; at >= 0; at -= 1) {
    ranks[at] = rank;
    const element = elements[at];
    if (element?.type === 'clause' && element.numbering) rank = element.numbering.rank;
  }
  return ranks;
}
