import type { LocalDate } from '#calendar/local-date.ts';
import { workingDaysBetween } from '#calendar/working-days.ts';
import type { NotificationView } from '#contract/notifications.ts';
import { groupOf } from '#ledger/notices/group-of.ts';
import type { Caller } from '#ledger/policy/caller.ts';
import { findCapacity } from '#ledger/policy/rule.ts';
import { seesDirective } from '#ledger/policy/task-policy.ts';
import type { NotificationRow } from '#store/read/list-notifications.ts';

/** What somebody was told, with its thing as far as they may see it today. */
export function presentNotification(
  row: NotificationRow,
  { caller, today }: { caller: Caller; today: LocalDate },
): NotificationView {
  const { id, kind, aboutOn, detail, noticedOn, noticedAt, readAt } = row;
  const { directiveId, directiveKind, directiveTitle, docNumber, concernedIds } = row;
  const { taskId, ordinal, clause, organisationId, organisationName } = row;
  const seen =
    directiveId !== null &&
    directiveKind !== null &&
    findCapacity(caller, seesDirective, { kind: directiveKind, concernedIds }) !== undefined;
  return {
    ...{ id, kind, aboutOn, detail, noticedOn },
    group: groupOf(row, today),
    workingDaysLeft: workingDaysBetween(today, aboutOn).days,
    noticedAt: noticedAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
    directive: seen ? { id: directiveId, title: directiveTitle, docNumber } : null,
    task:
      seen && taskId !== null && ordinal !== null && clause !== null ? { id: taskId, ordinal, clause } : null,
    organisation:
      organisationId !== null && organisationName !== null
        ? { id: organisationId, name: organisationName }
        : null,
  };
}
