import type { DraftTask } from '#contract/draft.ts';

interface Place {
  start: number;
  end: number;
  key: string;
}

/** Finds the task at whose clause or responsibility an offset of the text lies. */
export function taskFinder(
  tasks: readonly Pick<DraftTask, 'key' | 'span' | 'responsibilitySpan'>[],
): (offset: number) => string | undefined {
  const places: Place[] = tasks
    .flatMap(({ key, span, responsibilitySpan }) =>
      [span, ...(responsibilitySpan ? [responsibilitySpan] : [])].map(([start, end]) => ({
        start,
        end,
        key,
      })),
    )
    .toSorted((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const place = places[low - 1];
    return place && offset < place.end ? place.key : undefined;
  };
}
