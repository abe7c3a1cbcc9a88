import type { LocalDate } from '#calendar/local-date.ts';
import { addWorkingDays, isWorkingDay } from '#calendar/working-days.ts';

/**
 * On which working days a date is spoken of, counted from it: a light turns blue 20 working days ahead and yellow 5 ahead;
 * 催办 comes the day after, written criticism after 5 working days (field practice).
 */
export const DATE_STEPS = [-20, -5, -1, 0, 1, 5] as const;
export type DateStep = (typeof DATE_STEPS)[number];

/** A step that was missed, with the program standing still, is made up for until the next; the last one for this long. */
const LAST_STEP_WORKING_DAYS = 5;

/**
 * At which step a date stands today: the last whose day has come. Undefined before the first, long after the last, and
 * where the step's day lies before `since`: whoever was assigned a task later was told its date then.
 */
export function findDateStep(
  dueOn: LocalDate,
  today: LocalDate,
  since: LocalDate | null,
): DateStep | undefined {
  const step = DATE_STEPS.findLast((each) => dayOf(dueOn, each) <= today);
  if (step === undefined || today > addWorkingDays(dueOn, 5 + LAST_STEP_WORKING_DAYS).date) return undefined;
  return since !== null && dayOf(dueOn, step) < since ? undefined : step;
}

/** From and to which dates a step can be spoken of today; both may be a few days too wide. */
export function datesInReach(today: LocalDate): { from: LocalDate; to: LocalDate } {
  return { from: addWorkingDays(today, -12).date, to: addWorkingDays(today, 22).date };
}

/** The day of a step: what is due on a day off is counted from the last working day before it. */
function dayOf(dueOn: LocalDate, step: DateStep): LocalDate {
  if (step > 0 || isWorkingDay(dueOn).workingDay) return addWorkingDays(dueOn, step).date;
  return addWorkingDays(dueOn, step - 1).date;
}
