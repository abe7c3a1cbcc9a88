import type { LocalDate } from '#calendar/local-date.ts';
import { isWorkingDay } from '#calendar/working-days.ts';
import { civilDate } from '../today.ts';

/** Mail goes out in the hours in which offices work, Beijing time: from eight in the morning to eight in the evening. */
const FIRST_HOUR = 8;
const LAST_HOUR = 20;

const hours = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** The working day on which a mail may go at that moment; undefined on days off and at night. */
export function findMailDay(now: Date): LocalDate | undefined {
  const hour = Number(hours.format(now));
  if (hour < FIRST_HOUR || hour >= LAST_HOUR) return undefined;
  const day = civilDate(now);
  return isWorkingDay(day).workingDay ? day : undefined;
}
