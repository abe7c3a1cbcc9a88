import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { sayNoticeCount } from '#contract/notice-words.ts';
import type { NotificationView } from '#contract/notifications.ts';
import { noticeGroups } from '#contract/values.ts';
import { notificationsQuery } from '../../api/notifications.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, ErrorState, PendingState } from '../../parts/states.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { notificationWords } from '../../words/notifications.ts';
import { NotificationSection } from './notification-section.tsx';
import { useReading } from './use-reading.ts';
import './notifications.css';

/** What one was told: the unread first, day by day, each with the way to its thing. */
export function NotificationsScreen() {
  const words = useWords(notificationWords);
  const query = useQuery(notificationsQuery);
  const reading = useReading();
  const figures = useFigures(query.data?.notifications ?? []);
  const { shown, more } = useFirstRows(query.data?.notifications ?? []);
  if (!query.data) return <PendingState query={query} />;
  const { unread, total, notifications } = query.data;
  return (
    <>
      <PageHead
        title={words.title}
        {...(total > 0 && { sentence: unread > 0 ? words.sentence(unread, figures) : words.allRead })}
        {...(unread > 1 && {
          actions: (
            <Button loading={reading.isPending} onClick={() => reading.mutate('all')}>
              {words.markAll(unread)}
            </Button>
          ),
        })}
      />
      {reading.error && <ErrorState error={reading.error} />}
      {total === 0 && <EmptyState title={words.none}>{words.noneDetail}</EmptyState>}
      <NotificationSection
        title={words.unread}
        notifications={shown.filter(({ readAt }) => readAt === null)}
        onRead={(id) => reading.mutate([id])}
      />
      <NotificationSection
        title={words.read}
        notifications={shown.filter(({ readAt }) => readAt !== null)}
        onRead={() => undefined}
      />
      <ShowMore {...more} />
      {more.left <= 0 && total > notifications.length && (
        <p className="quiet">{words.older(notifications.length, total)}</p>
      )}
    </>
  );
}

/** How many of each there are among the unread: `3 项待签收，1 项明日到期`. */
function useFigures(notifications: readonly NotificationView[]): string {
  const words = useWords(notificationWords);
  const { language } = useSettings();
  const unread = notifications.filter(({ readAt }) => readAt === null);
  return noticeGroups
    .flatMap((group) => {
      const own = unread.filter((each) => each.group === group);
      return own.length > 0 ? sayNoticeCount(group, own, language) : [];
    })
    .join(words.between);
}
