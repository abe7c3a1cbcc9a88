/** The index of the first of some ordered places that is not before `from`; their number where all are. */
export function firstFrom(ordered: readonly number[], from: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
