import type { NotificationView } from '#contract/notifications.ts';

/** What was told on one day. */
export interface NotificationDay {
  day: string;
  notifications: NotificationView[];
}

/** Notifications day by day, in the order in which they come. */
export function groupByDay(notifications: readonly NotificationView[]): NotificationDay[] {
  return [...Map.groupBy(notifications, ({ noticedOn }) => noticedOn)].map(([day, all]) => ({
    day,
    notifications: all,
  }));
}
