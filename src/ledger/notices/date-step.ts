import type { LocalDate } from '#calendar/local-date.ts';
import { addWorkingDays, isWorkingDay } from '#calendar/working-days.ts';
import { defaultNoticeSteps, type NoticeSteps } from '../values/notice-steps.ts';

/** A step that was missed, with the program standing still, is made up for until the next; the last one for this long. */
const LAST_STEP_WORKING_DAYS = 5;
/** By so many working days a date on a day off may be counted otherwise. */
const DAYS_OFF = 2;

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
export function datesInReach(
  today: LocalDate,
  steps: NoticeSteps = defaultNoticeSteps,
): { from: LocalDate; to: LocalDate } {
  const days = Object.values(steps).flat();
  const [first, last] = [Math.min(0, ...days), Math.max(0, ...days)];
  return {
    from: addWorkingDays(today, -(last + LAST_STEP_WORKING_DAYS + DAYS_OFF)).date,
    to: addWorkingDays(today, DAYS_OFF - first).date,
  };
}

/** The day of a step: what is due on a day off is counted from the last working day before it. */
function dayOf(dueOn: LocalDate, step: number): LocalDate {
  if (step > 0 || isWorkingDay(dueOn).workingDay) return addWorkingDays(dueOn, step).date;
  return addWorkingDays(dueOn, step - 1).date;
}
