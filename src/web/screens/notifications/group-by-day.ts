import type { NotificationView } from '#contract/notifications.ts';
import { type NoticeGroup, noticeGroups } from '#contract/values.ts';

/** What was told on one day, what is late first. */
export interface NotificationDay {
  day: string;
  groups: { group: NoticeGroup; notifications: NotificationView[] }[];
}

/** Notifications day by day, in the order in which the days come. */
export function groupByDay(notifications: readonly NotificationView[]): NotificationDay[] {
  return [...Map.groupBy(notifications, ({ noticedOn }) => noticedOn)].map(([day, all]) => {
    const found = Map.groupBy(all, ({ group }) => group);
    return {
      day,
      groups: noticeGroups.flatMap((group) => {
        const own = found.get(group);
        return own ? [{ group, notifications: own }] : [];
      }),
    };
  });
}
