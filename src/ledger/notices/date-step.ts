import type { LocalDate } from '#calendar/local-date.ts';
import { addWorkingDays, isWorkingDay } from '#calendar/working-days.ts';
import { defaultNoticeSteps } from './notice-steps.ts';

/** A step that was missed, with the program standing still, is made up for until the next; the last one for this long. */
const LAST_STEP_WORKING_DAYS = 5;

/**
 * At which of the steps a date stands today: the last whose day has come. Undefined before the first, long after the last, and
 * where the step's day lies before `since`: whoever was assigned a task later was told its date then.
 */
export function findDateStep(
  dueOn: LocalDate,
  today: LocalDate,
  since: LocalDate | null,
  steps: readonly number[] = defaultNoticeSteps.date,
): number | undefined {
  const step = steps.findLast((each) => dayOf(dueOn, each) <= today);
  const last = steps.at(-1);
  if (step === undefined || last === undefined) return undefined;
  if (today > addWorkingDays(dueOn, last + LAST_STEP_WORKING_DAYS).date) return undefined;
  return since !== null && dayOf(dueOn, step) < since ? undefined : step;
}

/** From and to which dates a step can be spoken of today; both may be a few days too wide. */
export function datesInReach(today: LocalDate): { from: LocalDate; to: LocalDate } {
  return { from: addWorkingDays(today, -12).date, to: addWorkingDays(today, 22).date };
}

/** The day of a step: what is due on a day off is counted from the last working day before it. */
function dayOf(dueOn: LocalDate, step: number): LocalDate {
  if (step > 0 || isWorkingDay(dueOn).workingDay) return addWorkingDays(dueOn, step).date;
  return addWorkingDays(dueOn, step - 1).date;
}
