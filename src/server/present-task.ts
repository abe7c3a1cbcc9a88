import type { LocalDate } from '#calendar/local-date.ts';
import { workingDaysBetween } from '#calendar/working-days.ts';
import type { Deadline, TaskDetail, TaskRow } from '#contract/task.ts';
import type { TaskDetail as StoredTask } from '#store/read/find-task.ts';
import type { DeadlineRow, TaskRow as StoredTaskRow } from '#store/read/task-row.ts';

/** A line of the ledger as it stands on that day. */
export function presentTaskRow(row: StoredTaskRow, today: LocalDate): TaskRow {
  return { ...row, deadlines: row.deadlines.map((deadline) => presentDeadline(deadline, today)) };
}

/** A task with its proof as it stands on that day. */
export function presentTask(task: StoredTask, today: LocalDate): TaskDetail {
  return { ...task, deadlines: task.deadlines.map((deadline) => presentDeadline(deadline, today)) };
}

function presentDeadline(deadline: DeadlineRow, today: LocalDate): Deadline {
  if (!deadline.on) return { ...deadline, workingDaysLeft: null, provisional: false };
  const { days, provisional } = workingDaysBetween(today, deadline.on);
  return { ...deadline, workingDaysLeft: days, provisional };
}
