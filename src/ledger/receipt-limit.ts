import type { LocalDate } from '#calendar/local-date.ts';
import { addWorkingDays } from '#calendar/working-days.ts';

/** Within how many working days after it was assigned an assignment is received or objected to (see field practice). */
const RECEIPT_WORKING_DAYS = 1;

/** The last day on which an assignment of that day is received in time. */
export function receiptLimit(assignedOn: LocalDate): LocalDate {
  return addWorkingDays(assignedOn, RECEIPT_WORKING_DAYS).date;
}
