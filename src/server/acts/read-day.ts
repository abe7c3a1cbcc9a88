import { type LocalDate, parseLocalDate } from '#calendar/local-date.ts';

/**
 * A day of a request as a civil date.
 * @throws on what is none: the schema has let existing days only through.
 */
export function readDay(day: string): LocalDate {
  const date = parseLocalDate(day);
  if (!date) throw new Error(`${day} is no civil date.`);
  return date;
}
