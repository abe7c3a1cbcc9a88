/** A line of whole calendar years on which dates have their places. */
export interface YearLine {
  firstYear: number;
  lastYear: number;
}

/** The years from the first to the last of the dates (`2021-06-30`); undefined where there is none. */
export function yearLineOf(dates: readonly (string | null)[]): YearLine | undefined {
  const years = dates.filter((date) => date !== null).map((date) => Number(date.slice(0, 4)));
  if (years.length === 0) return undefined;
  return { firstYear: Math.min(...years), lastYear: Math.max(...years) };
}

/** Where a date lies on the line: 0 at the first day's beginning, 1 at the last day's end; a day counts to its end. */
export function placeOf(date: string, { firstYear, lastYear }: YearLine): number {
  const start = Date.UTC(firstYear, 0, 1);
  const end = Date.UTC(lastYear + 1, 0, 1);
  const dayEnd = Date.parse(`${date}T24:00:00Z`);
  return Math.min(1, Math.max(0, (dayEnd - start) / (end - start)));
}

/** The first days of the line's months; of its quarters where it holds more than one year. */
export function ticksOf({ firstYear, lastYear }: YearLine): { month: number; year: number; at: number }[] {
  const step = firstYear === lastYear ? 1 : 3;
  const ticks = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = 1; month <= 12; month += step) {
      const start = Date.UTC(firstYear, 0, 1);
      const end = Date.UTC(lastYear + 1, 0, 1);
      ticks.push({ year, month, at: (Date.UTC(year, month - 1, 1) - start) / (end - start) });
    }
  }
  return ticks;
}
