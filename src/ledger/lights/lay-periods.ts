import type { LocalDate } from '#calendar/local-date.ts';

/** What holds from a day on, up to the day before another; for good where that is null. */
export interface Period {
  fromOn: LocalDate;
  untilOn: LocalDate | null;
}

/**
 * The periods of one light once others come after them, the first first: what began before these stays as it was and ends
 * where they begin, what was to come later gives way. One that says the same as the one before is no new period. Both lists
 * begin with the earliest; those that come begin with the day from which they hold.
 */
export function layPeriods<Row extends Period>(
  stored: readonly Row[],
  coming: readonly Row[],
  isSame: (one: Row, other: Row) => boolean,
): Row[] {
  const [first] = coming;
  if (!first) return [...stored];
  const kept = stored.filter(({ fromOn }) => fromOn < first.fromOn);
  const laid = [...kept];
  for (const row of coming) {
    const last = laid.at(-1);
    if (!last || !isSame(last, row)) laid.push(row);
  }
  return laid.map((row, index) => {
    const next = laid[index + 1];
    // What ended before the last one that was kept has its own end.
    return index < kept.length - 1 ? row : { ...row, untilOn: next?.fromOn ?? null };
  });
}

/**
 * From which day on an act of that day settles a light: days only go forward, so that an act of an earlier day joins what
 * the last act has settled. Periods that begin with a change of settings are no act's.
 */
export function startOf(
  stored: readonly Period[],
  { today, boundaries }: { today: LocalDate; boundaries: ReadonlySet<LocalDate> },
): LocalDate {
  const later = stored
    .map(({ fromOn }) => fromOn)
    .filter((fromOn) => fromOn > today && !boundaries.has(fromOn));
  return later.toSorted().at(-1) ?? today;
}
