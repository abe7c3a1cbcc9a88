import { sayNoticeCount } from '#contract/notice-words.ts';
import type { NotificationView } from '#contract/notifications.ts';
import { useSettings } from '../../settings.ts';
import { groupByDay } from './group-by-day.ts';
import { NotificationRow } from './notification-row.tsx';

/** The unread, or the read, day by day; nothing where there are none. */
export function NotificationSection(props: {
  title: string;
  notifications: NotificationView[];
  onRead: (id: string) => void;
}) {
  const { language } = useSettings();
  if (props.notifications.length === 0) return null;
  return (
    <section className="notification-section" aria-label={props.title}>
      <h2>{props.title}</h2>
      {groupByDay(props.notifications).map(({ day, groups }) =>
        groups.map(({ group, notifications }) => (
          <section key={`${day} ${group}`} className="notification-group">
            <h3>
              <time dateTime={day}>{day}</time> · {sayNoticeCount(group, notifications, language)}
            </h3>
            <ul>
              {notifications.map((notification) => (
                <NotificationRow
                  key={notification.id}
                  notification={notification}
                  onRead={() => props.onRead(notification.id)}
                />
              ))}
            </ul>
          </section>
        )),
      )}
    </section>
  );
}
